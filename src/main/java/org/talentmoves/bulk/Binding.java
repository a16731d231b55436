package org.talentmoves.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.talentmoves.intake.FileForm;

/** Makes all files of an edition out of what is public at one moment: two readings of each table, none held in memory. */
@Component
class Binding {

    private final Moments moments;
    private final Clock clock;

    Binding(Moments moments, Clock clock) {
        this.clock = clock;
        this.moments = moments;
    }

    /** Leaves finished files in the folder, or fails; what is there then is no edition. */
    Edition bind(Path folder) {
        return moments.at(mark -> {
            try {
                return new Edition(mark, folder, files(folder, mark), clock.instant());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (SQLException failure) {
                throw new UncheckedIOException(new IOException(failure));
            }
        });
    }

    private List<BulkFile> files(Path folder, Mark mark) throws IOException, SQLException {
        List<BulkFile> files = new ArrayList<>();
        BulkFile sqlite = tables(folder, mark, files);
        for (FileForm form : FileForm.ALL) {
            files.add(NdjsonFile.write(folder, form, moments));
        }
        files.add(sqlite);
        files.add(Licence.write(folder));
        files.add(Parcel.pack(folder, files, mark));
        files.add(new Descriptor(mark, files).write(folder.resolve(Descriptor.NAME)));
        return List.copyOf(files);
    }

    private BulkFile tables(Path folder, Mark mark, List<BulkFile> files) throws IOException, SQLException {
        SqliteFile sqlite = SqliteFile.in(folder);
        try (sqlite) {
            sqlite.addFacts(moments);
            for (FileForm form : FileForm.ALL) {
                BulkFile csv = table(folder, form, sqlite);
                sqlite.counted(csv.rows());
                files.add(csv);
            }
            sqlite.describe(meta(mark));
        }
        return sqlite.finished();
    }

    private BulkFile table(Path folder, FileForm form, SqliteFile sqlite) throws IOException, SQLException {
        CsvFile csv = CsvFile.in(folder, form);
        try (csv;
                SqliteCopy copy = sqlite.copy(form)) {
            moments.each(form.rows(), row -> {
                csv.add(row);
                copy.add(row);
            });
        }
        return csv.finished();
    }

    private static Map<String, String> meta(Mark mark) {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("title", "Talent Moves");
        meta.put("description", Licence.WHAT_IT_IS);
        meta.put("licence", Licence.TITLE);
        meta.put("created", mark.asOf().toString());
        meta.put("version", Edition.version(mark));
        return meta;
    }
}
