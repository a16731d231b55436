package org.talentmoves.bulk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.talentmoves.intake.FileForm;

/** A file with an object on each line, ended by LF. */
final class NdjsonFile {

    private NdjsonFile() {}

    static BulkFile write(Path folder, FileForm form, Moments moments) throws IOException {
        Path path = folder.resolve(Content.NDJSON.nameOf(form.name()));
        AtomicLong rows = new AtomicLong();
        try (BufferedWriter lines = Files.newBufferedWriter(path)) {
            moments.each(NdjsonQuery.of(form), row -> {
                write(row.getString(1), lines);
                rows.incrementAndGet();
            });
        }
        return BulkFile.of(path, form.name(), Content.NDJSON, rows.get());
    }

    private static void write(String line, BufferedWriter lines) {
        try {
            lines.write(line);
            lines.write('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
