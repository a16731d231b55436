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
        assertThat(StarterImport.files().contents()).hasSize(10);
    }

    @Test
    void refusesEachFileThatIsMissing() throws IOException {
        for (String name : Forms.names().subList(2, 10)) {
            Files.writeString(folder.resolve(name), "");
        }
        FilesRefused refused = catchThrowableOfType(
                FilesRefused.class, () -> CsvFiles.allBeside(new FileSystemResource(folder + "/")));
        assertThat(refused.refusals()).extracting(Refusal::file).containsExactly("labs.csv", "researchers.csv");
        assertThat(refused.refusals().get(0))
                .hasToString(
                        "labs.csv: is missing; all ten files are needed: labs.csv, researchers.csv, sources.csv, offers.csv, pay_terms.csv, moves.csv, deals.csv, benchmarks.csv, milestones.csv, citations.csv.");
    }
}
