package org.talentmoves.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talentmoves.shared.Text;

/** The names in the first line of a file: each column once, in any order; optional ones may be missing. */
record Header(Form form, List<String> names) {
    /** Tells each name that is wrong. Returns whether none is. */
    boolean check(Refusals refusals) {
        int before = refusals.count();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!form.names().contains(name)) {
                refuse(name, "There is no such column; the columns are %s.".formatted(allNames()), refusals);
            } else if (!seen.add(name)) {
                refuse(name, "The column is given twice.", refusals);
            }
        }
        form.columns().stream()
                .filter(column -> column.expected() && !names.contains(column.name()))
                .map(Column::name)
                .forEach(name ->
                        refuse(name, "The column is missing; the columns are %s.".formatted(allNames()), refusals));
        return refusals.count() == before;
    }

    /** Puts the cells of a line under their columns. A line of another length than the header is told. */
    Row row(CsvLine line, Refusals refusals) {
        String file = form.file();
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(names.size(), line.cells().size()); i++) {
            cells.put(names.get(i), line.cells().get(i));
        }
        if (line.cells().size() != names.size()) {
            String column =
                    line.cells().size() < names.size() ? names.get(line.cells().size()) : null;
            refusals.add(new Refusal(
                    file,
                    line.number(),
                    column,
                    "The row has %d cells, the header has %d."
                            .formatted(line.cells().size(), names.size())));
        }
        return new Row(file, line.number(), cells);
    }

    private void refuse(String name, String reason, Refusals refusals) {
        refusals.add(new Refusal(form.file(), 1, Text.shown(name), reason));
    }

    private String allNames() {
        return String.join(", ", form.names());
    }
}
