package org.talentmoves.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One file as it was read.
 *
 * @param whole whether all its rows could be told from each other; else rows may be missing here
 * @param rows all rows, also those of which something is wrong
 * @param aligned the rows whose cells stand under the names of their columns, though not all of them can be read
 * @param sound the rows whose cells can all be read and go together
 */
record Sheet(Form form, boolean whole, List<Row> rows, List<Row> aligned, List<Row> sound) {
    static Sheet absent(Form form) {
        return new Sheet(form, true, List.of(), List.of(), List.of());
    }

    static Sheet unreadable(Form form) {
        return new Sheet(form, false, List.of(), List.of(), List.of());
    }

    /** Reads the rows cell by cell and tells what is wrong with each; a row of another width than the header is told. */
    static Sheet of(Header header, boolean whole, List<Row> rows, Refusals refusals) {
        Form form = header.form();
        Map<String, Long> lines = new HashMap<>();
        List<Row> aligned = rows.stream()
                .filter(row -> row.cells().size() == header.names().size())
                .toList();
        List<Row> sound = aligned.stream()
                .filter(row -> isSound(form, row, lines, refusals))
                .toList();
        return new Sheet(form, whole, rows, aligned, sound);
    }

    private static boolean isSound(Form form, Row row, Map<String, Long> lines, Refusals refusals) {
        int before = refusals.count();
        form.columns().stream()
                .filter(column -> column.needed() || row.has(column))
                .forEach(column -> refusals.trying(row, column, () -> column.read(Cell.unpadded(row.cell(column)))));
        boolean isKnown = form.key().stream().filter(Column::needed).allMatch(row::has);
        Long earlier = isKnown ? lines.putIfAbsent(row.key(form), row.line()) : null;
        if (earlier != null) {
            refusals.add(
                    row.refused(form.first(), "“%s” is given already in line %d.".formatted(row.key(form), earlier)));
        }
        Refusals.comparing(() -> form.rule().check(row, refusals));
        return refusals.count() == before;
    }

    /** What the rows are known by, also those of which something else is wrong. */
    Set<String> keys() {
        return rows.stream().map(row -> row.key(form)).collect(Collectors.toSet());
    }
}
