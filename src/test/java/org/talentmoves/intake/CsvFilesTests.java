package org.talentmoves.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;

class CsvFilesTests {
    @TempDir
    private Path folder;

    @Test
    void holdsTheStarterFiles() {
        assertThat(StarterImport.files().contents()).hasSize(12);
    }

    @Test
    void refusesWhatCannotBeReadAndWhatIsNoneOfThem() throws IOException {
        Files.createDirectory(folder.resolve("moves.csv"));
        assertThat(catchThrowableOfType(FilesRefused.class, () -> CsvFiles.in(folder))
                        .refusals())
                .singleElement()
                .asString()
                .contains("moves.csv", "a file that this user may read");
        Files.delete(folder.resolve("moves.csv"));
        Files.writeString(folder.resolve("labs.CSV"), "");
        assertThat(catchThrowableOfType(FilesRefused.class, () -> CsvFiles.in(folder))
                        .refusals())
                .singleElement()
                .asString()
                .startsWith("labs.CSV: is none of the files");
    }

    @Test
    void refusesEachFileThatIsMissing() throws IOException {
        for (String name : Forms.names().subList(2, 12)) {
            Files.writeString(folder.resolve(name), "");
        }
        FilesRefused refused = catchThrowableOfType(
                FilesRefused.class, () -> CsvFiles.allBeside(new FileSystemResource(folder + "/")));
        assertThat(refused.refusals()).extracting(Refusal::file).containsExactly("labs.csv", "researchers.csv");
        assertThat(refused.refusals().get(0))
                .hasToString(
                        "labs.csv: is missing; all twelve files are needed: labs.csv, researchers.csv, sources.csv, offers.csv, pay_terms.csv, moves.csv, deals.csv, benchmarks.csv, milestones.csv, citations.csv, overrides.csv, former_addresses.csv.");
    }
}
