package org.talentmoves.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.talentmoves.intake.FileForm;

/** A file as an import takes it: RFC 4180, lines ended by CRLF, a header, UTF-8, and no value changed. */
final class CsvFile implements AutoCloseable {

    private final FileForm form;
    private final Path path;
    private final CsvWriter csv;
    private long rows;

    private CsvFile(FileForm form, Path path, CsvWriter csv) {
        this.form = form;
        this.path = path;
        this.csv = csv;
    }

    static CsvFile in(Path folder, FileForm form) throws IOException {
        Path path = folder.resolve(Content.CSV.nameOf(form.name()));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(path);
        csv.writeRecord(form.fields().stream().map(FileForm.Field::name).toList());
        return new CsvFile(form, path, csv);
    }

    void add(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (FileForm.Field field : form.fields()) {
            Object value = row.getObject(field.name());
            cells.add(value == null ? "" : value.toString());
        }
        csv.writeRecord(cells);
        rows++;
    }

    /** Once it is closed. */
    BulkFile finished() {
        return BulkFile.of(path, form.name(), Content.CSV, rows);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
