package org.talentmoves.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.intake.CsvFiles;
import org.talentmoves.intake.FileForm;
import org.talentmoves.intake.Imports;

/** What is taken away as CSV and brought into an empty site is what was there. */
@EmptySite
class RoundTripIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Imports imports;

    @Autowired
    private Editions editions;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    @Test
    void losesNothingOfTheStarterFiles() throws IOException {
        losesNothingOf(CsvFiles.allBeside(new ClassPathResource("starter/")));
    }

    @Test
    void losesNothingOfAnyColumn() throws IOException {
        CsvFiles files = EveryColumn.files();
        losesNothingOf(files);
        Map<String, byte[]> taken = taken();
        for (FileForm form : FileForm.ALL) {
            saysSomethingInEveryColumn(form, taken.get(form.name() + ".csv"));
        }
        assertThat(new String(taken.get("overrides.csv"), UTF_8))
                .isEqualTo(new String(files.contents().get("overrides.csv"), UTF_8));
    }

    private void losesNothingOf(CsvFiles files) throws IOException {
        newsroom.clear();
        imports.bring(files);
        Map<String, List<String>> before = new Kept(jdbc).rows();
        assertThat(before).hasSizeGreaterThan(18);
        Map<String, byte[]> taken = taken();
        newsroom.clear();
        assertThat(new Kept(jdbc).rows().get("lab")).isEmpty();
        imports.bring(unpacked());
        assertThat(new Kept(jdbc).rows()).isEqualTo(before);
        Map<String, byte[]> again = taken();
        assertThat(again.keySet()).isEqualTo(taken.keySet());
        again.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(taken.get(name)));
    }

    /** The files of the latest edition; the packed ones are the same. */
    private Map<String, byte[]> taken() throws IOException {
        Edition edition = editions.latest();
        Map<String, byte[]> taken = new LinkedHashMap<>();
        for (BulkFile file : edition.of(Content.CSV)) {
            taken.put(file.name(), Files.readAllBytes(edition.path(file)));
        }
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(edition.path(edition.the(Content.ZIP))))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] packed = zip.readAllBytes();
                Files.write(folder.resolve(entry.getName()), packed);
                if (entry.getName().endsWith(".csv")) {
                    assertThat(packed).as(entry.getName()).isEqualTo(taken.get(entry.getName()));
                }
            }
        }
        return taken;
    }

    /** As the command reads them out of a folder. */
    private CsvFiles unpacked() throws IOException {
        assertThat(folder).isDirectoryContaining("glob:**/datapackage.json");
        return CsvFiles.in(folder);
    }

    private static void saysSomethingInEveryColumn(FileForm form, byte[] file) throws IOException {
        try (InputStream bytes = new ByteArrayInputStream(file);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(bytes)) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            for (FileForm.Field field : form.fields()) {
                assertThat(rows)
                        .as(form.name() + " " + field.name())
                        .anyMatch(row -> !row.getField(field.name()).isEmpty())
                        .allMatch(row ->
                                !field.always() || !row.getField(field.name()).isEmpty());
            }
        }
    }
}
