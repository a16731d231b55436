package org.talentmoves.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.talentmoves.database.TestDatabase;

@SpringBootTest(properties = "talentmoves.starter=false")
@ContextConfiguration(initializers = TestDatabase.class)
class ImportCommandIntegrationTests {
    @Autowired
    private ImportCommand command;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void clear() {
        new TableRows(jdbc).clear();
    }

    @Test
    void bringsAFolder() throws IOException {
        write(SampleFiles.right());
        assertThat(answer(folder.toString())).isZero();
        assertThat(said()).startsWith("Brought labs.csv 3, researchers.csv 3,").endsWith("already there 0\n");
    }

    @Test
    void bringsThoseOfTheFilesThatAreThere() throws IOException {
        write(SampleFiles.right().only("labs.csv"));
        assertThat(answer(folder.toString())).isZero();
    }

    @Test
    void printsEveryRefusalInALineOfItsOwn() throws IOException {
        write(SampleFiles.right().with("labs.csv", 4, "kind", "club").with("deals.csv", 2, "date", "soon"));
        assertThat(answer(folder.toString())).isEqualTo(1);
        assertThat(said()).isEqualTo("""
                        labs.csv:4: kind: “club” is not one of company, lab, startup, university, government, other.
                        deals.csv:2: date: “soon” is no date: write a year, a month or a day, such as 2025, 2025-06 or 2025-06-30; add ~ when it is approximate.
                        Nothing was brought.
                        """);
    }

    @Test
    void refusesAFolderThatHoldsNoneOfTheFiles() {
        assertThat(answer(folder.toString())).isEqualTo(1);
        assertThat(said()).contains(folder + ": holds none of the files: labs.csv, ");
    }

    @Test
    void refusesAFileOfAnotherName() throws IOException {
        write(SampleFiles.right());
        Files.writeString(folder.resolve("people.csv"), "");
        assertThat(answer(folder.toString())).isEqualTo(1);
        assertThat(said()).contains("people.csv: is none of the files: labs.csv, ");
    }

    @Test
    void refusesWhatIsNoFolder() {
        assertThat(answer(folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(said()).contains("nowhere: is no folder that can be read.");
    }

    @Test
    void asksForTheFolder() {
        assertThat(answer()).isEqualTo(1);
        assertThat(said()).isEqualTo("Say which folder: import FOLDER\n");
    }

    private int answer(String... folders) {
        return command.answer(List.of(folders), new PrintStream(said, true, UTF_8));
    }

    private String said() {
        return said.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private void write(SampleFiles files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.files().contents().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
