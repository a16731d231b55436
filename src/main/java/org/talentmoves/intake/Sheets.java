package org.talentmoves.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** The twelve files as they were read, each row checked for itself. */
record Sheets(Map<String, Sheet> byFile) {
    static Sheets read(CsvFiles files, Refusals refusals) {
        Map<String, Sheet> sheets = new HashMap<>();
        for (Form form : Forms.ALL) {
            byte[] bytes = files.contents().get(form.file());
            sheets.put(form.file(), bytes == null ? Sheet.absent(form) : SheetReader.read(form, bytes, refusals));
        }
        return new Sheets(sheets);
    }

    Sheet of(String file) {
        Sheet sheet = byFile.get(file);
        if (sheet == null) {
            throw new IllegalArgumentException(file);
        }
        return sheet;
    }

    Sheet of(Form form) {
        return of(form.file());
    }

    List<Sheet> all() {
        return Forms.ALL.stream().map(this::of).toList();
    }

    /** By file: the first cells of its rows, and the names by which other rows point to it. */
    Map<String, Set<String>> asked() {
        Map<String, Set<String>> asked = new HashMap<>();
        for (Sheet sheet : all()) {
            asked.put(sheet.form().file(), new TreeSet<>());
            sheet.rows()
                    .forEach(row -> in(asked, sheet.form().file())
                            .add(row.cell(sheet.form().first())));
        }
        pointers().forEach(pointer -> in(asked, pointer.file()).add(pointer.name()));
        of(FormerAddressRow.FORM)
                .sound()
                .forEach(row ->
                        in(asked, row.need(FormerAddressRow.KIND).form().file()).add(row.cell(FormerAddressRow.SLUG)));
        return asked;
    }

    private static Set<String> in(Map<String, Set<String>> asked, String file) {
        return asked.computeIfAbsent(file, name -> new TreeSet<>());
    }

    /** Everything that rows say of rows of files, as far as it can be read. */
    List<Pointer> pointers() {
        List<Pointer> pointers = new ArrayList<>();
        all().forEach(sheet -> sheet.aligned()
                .forEach(row -> eachPointer(
                        sheet.form(),
                        row,
                        (column, name) -> pointers.add(new Pointer(
                                row, column, column.pointsTo().orElseThrow().apply(name), name)))));
        return pointers;
    }

    private static void eachPointer(Form form, Row row, BiConsumer<Column<?>, String> each) {
        form.columns().stream()
                .filter(column -> column.pointsTo().isPresent() && row.has(column))
                .forEach(column -> Refusals.comparing(() -> {
                    row.need(column);
                    Arrays.stream(row.cell(column).split("\\|")).forEach(name -> each.accept(column, name));
                }));
    }

    /** A cell names a row of a file, which may be there already or come with the files. */
    record Pointer(Row from, Column<?> column, String file, String name) {}
}
