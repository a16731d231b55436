package org.talentmoves.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseIntegrationTests {

    @TempDir
    Path folder;

    @BeforeEach
    void spareTheUnpacking() throws IOException {
        Files.createSymbolicLink(link(), TestServer.programs().folder());
    }

    @AfterEach
    void removeTheLink() throws IOException {
        Files.delete(link());
    }

    @Test
    void keepsTheFactsFromStartToStart() {
        try (var first = EmbeddedDatabase.in(folder)) {
            client(first).sql("CREATE TABLE fact AS SELECT '字节跳动' AS name").update();
        }
        try (var second = EmbeddedDatabase.in(folder)) {
            assertThat(text(second, "SELECT name FROM fact")).isEqualTo("字节跳动");
        }
    }

    @Test
    void leavesNothingRunningWhenClosed() throws IOException {
        ProcessHandle server;
        try (var database = EmbeddedDatabase.in(folder)) {
            server = server();
            assertThat(server.isAlive()).isTrue();
        }
        assertThat(server.info().command()).isEmpty();
        assertThat(pgdata().resolve("postmaster.pid")).doesNotExist();
        assertThat(folder.resolve("pgdata-18.lock")).isEmptyFile();
    }

    @Test
    void sparesAProcessThatHasTakenTheNumberOfADeadServer() throws Exception {
        EmbeddedDatabase.in(folder).close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    pgdata().resolve("postmaster.pid"), "%d\n%s\n1700000000\n".formatted(stranger.pid(), pgdata()));

            EmbeddedDatabase.in(folder).close();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void startsDespiteWhatAKilledStartHasLeft() throws IOException {
        Files.createDirectories(folder.resolve("pgdata.new-1/base"));
        Files.writeString(folder.resolve("pgdata-18.lock"), "1");

        EmbeddedDatabase.in(folder).close();

        assertThat(folder.resolve("pgdata.new-1")).doesNotExist();
    }

    @Test
    void refusesAFolderOfAnotherMajorVersion() throws IOException {
        Files.writeString(Files.createDirectory(pgdata()).resolve("PG_VERSION"), "17\n");

        assertThat(refusal()).contains("is of PostgreSQL 17, this server is 18", "backup");
    }

    @Test
    void refusesAFolderOfOtherThings() throws IOException {
        Files.writeString(Files.createDirectory(pgdata()).resolve("holiday.jpg"), "");

        assertThat(refusal()).contains("not those of PostgreSQL");
    }

    @Test
    void tellsWhatIsWrongWithADamagedFolder() throws IOException {
        EmbeddedDatabase.in(folder).close();
        Files.writeString(pgdata().resolve("global/pg_control"), "damaged");

        assertThat(refusal()).contains("does not start", "pg_control", "postgres.log");
    }

    @Test
    void tellsThatThePasswordIsLost() throws IOException {
        EmbeddedDatabase.in(folder).close();
        Files.delete(pgdata().resolve("talentmoves.password"));

        assertThat(refusal()).contains("has lost its file talentmoves.password");
    }

    @Test
    void refusesAPlaceThatIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(refusal(file)).contains("cannot be used for the database", "--talentmoves.database.folder");
    }

    private String refusal() {
        return refusal(folder);
    }

    private static String refusal(Path place) {
        var refusal = catchThrowableOfType(
                DatabaseUnavailable.class, () -> EmbeddedDatabase.in(place).close());
        return refusal.reason() + " " + refusal.remedy();
    }

    private Path pgdata() {
        return folder.resolve("pgdata-18");
    }

    private ProcessHandle server() throws IOException {
        String pid = Files.readAllLines(pgdata().resolve("postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static String text(EmbeddedDatabase database, String query) {
        return client(database).sql(query).query(String.class).single();
    }

    private static JdbcClient client(EmbeddedDatabase database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
    }

    private Path link() throws IOException {
        return folder.resolve(TestServer.programs().folder().getFileName());
    }
}
