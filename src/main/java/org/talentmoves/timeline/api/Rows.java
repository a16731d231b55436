package org.talentmoves.timeline.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Items of a list as they are written one after the other. */
abstract class Rows implements Closeable {

    private final Writer out;

    private Rows(Writer out) {
        this.out = out;
    }

    /** Begins to write in a form; of a table the header is written at once. */
    static Rows of(Question question, OutputStream body, JsonMapper json) throws IOException {
        Writer out = new OutputStreamWriter(body, StandardCharsets.UTF_8);
        if (question.marksBytes()) {
            out.write('\uFEFF');
        }
        return question.form().isTable()
                ? new Cells(out, question.form(), question.table())
                : new Lines(out, json, question);
    }

    final void add(JsonNode items) throws IOException {
        for (JsonNode item : items) {
            write(item);
        }
    }

    abstract void write(JsonNode item) throws IOException;

    void flush() throws IOException {
        out.flush();
    }

    /** Leaves the stream open: an answer that broke off must not look as if it had ended. */
    @Override
    public void close() throws IOException {
        flush();
    }

    private static final class Lines extends Rows {

        private final Writer out;
        private final JsonMapper json;
        private final Question question;

        Lines(Writer out, JsonMapper json, Question question) {
            super(out);
            this.out = out;
            this.json = json;
            this.question = question;
        }

        @Override
        void write(JsonNode item) throws IOException {
            out.write(json.writeValueAsString(question.chosen(item)));
            out.write('\n');
        }
    }

    private static final class Cells extends Rows {

        private final Table table;
        private final CsvWriter csv;
        private final boolean tabs;

        Cells(Writer out, Form form, Table table) throws IOException {
            super(out);
            this.table = table;
            this.tabs = form == Form.TSV;
            this.csv = CsvWriter.builder()
                    .fieldSeparator(tabs ? '\t' : ',')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(out);
            csv.writeRecord(table.header());
        }

        @Override
        void write(JsonNode item) {
            List<String> row = table.row(item);
            csv.writeRecord(tabs ? row.stream().map(Cells::withoutTabs).toList() : row);
        }

        private static String withoutTabs(String cell) {
            return cell.replaceAll("[\\t\\r\\n]+", " ");
        }

        @Override
        void flush() throws IOException {
            csv.flush();
            super.flush();
        }
    }
}
