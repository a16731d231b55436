package org.talentmoves.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;

/** Reads one file strictly by RFC 4180 and tells the place of everything that departs from it. */
final class SheetReader {
    private static final CsvReader.CsvReaderBuilder STRICT = CsvReader.builder()
            .skipEmptyLines(false)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE);

    private final Form form;
    private final Refusals refusals;
    private final List<CsvLine> lines = new ArrayList<>();

    private SheetReader(Form form, Refusals refusals) {
        this.form = form;
        this.refusals = refusals;
    }

    static Sheet read(Form form, byte[] bytes, Refusals refusals) {
        return CsvText.of(form.file(), bytes, refusals)
                .map(text -> new SheetReader(form, refusals).read(text))
                .orElseGet(() -> Sheet.unreadable(form));
    }

    private Sheet read(String text) {
        boolean whole = readLines(text);
        if (lines.isEmpty()) {
            if (whole) {
                refusals.add(Refusal.ofLine(
                        form.file(),
                        1,
                        "The file is empty; its first line names the columns: %s."
                                .formatted(String.join(",", form.names()))));
            }
            return Sheet.unreadable(form);
        }
        Header header = new Header(form, lines.get(0).cells());
        return header.check(refusals) ? Sheet.of(header, whole, rows(header), refusals) : Sheet.unreadable(form);
    }

    /** Returns whether the end of the file was reached. */
    private boolean readLines(String text) {
        CsvLine.Maker maker = new CsvLine.Maker();
        try {
            STRICT.build(maker, text).forEach(lines::add);
            return true;
        } catch (CsvParseException e) {
            String reason = String.valueOf(e.getMessage()).startsWith("Unclosed")
                    ? "A double quote opens the cell and none closes it."
                    : "Something follows the double quote that closes the cell; write a double quote inside a cell twice.";
            refuse(maker.current(), maker.current().cells().size(), reason);
            return false;
        }
    }

    private List<Row> rows(Header header) {
        List<Row> rows = new ArrayList<>();
        for (CsvLine line : lines.subList(1, lines.size())) {
            line.strayQuotes()
                    .forEach(position -> refuse(
                            line,
                            position,
                            "A double quote stands in a cell that does not begin with one; quote the whole cell."));
            rows.add(header.row(line, refusals));
        }
        return rows;
    }

    private void refuse(CsvLine line, int position, String reason) {
        List<String> names = lines.isEmpty() ? form.names() : lines.get(0).cells();
        String column = position < names.size() ? names.get(position) : null;
        refusals.add(new Refusal(form.file(), line.number(), column, reason));
    }
}
