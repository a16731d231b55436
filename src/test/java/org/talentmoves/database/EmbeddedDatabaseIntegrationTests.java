package org.talentmoves.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
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
        Path programs = TestServer.programs().folder();
        Files.createSymbolicLink(folder.resolve(programs.getFileName()), programs);
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
    void keepsWhatItConfirmsAndServesThisMachineOnly() {
        try (var database = EmbeddedDatabase.in(folder)) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "max_connections")).isEqualTo("50");
            assertThat(setting(database, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(database, "unix_socket_directories")).isEmpty();
            assertThat(setting(database, "server_encoding")).isEqualTo("UTF8");
        }
    }

    @Test
    void findsLettersInChineseAndOrdersByCodePoint() {
        try (var database = EmbeddedDatabase.in(folder)) {
            client(database).sql("CREATE EXTENSION pg_trgm").update();

            assertThat(text(database, "SELECT similarity('字节跳动', '字节跳动')")).isEqualTo("1");
            assertThat(text(database, "SELECT lower('ÀÉÖ')")).isEqualTo("àéö");
            assertThat(text(database, "SELECT string_agg(x, '' ORDER BY x) FROM unnest('{b,B,a,é}'::text[]) x"))
                    .isEqualTo("Babé");
        }
    }

    @Test
    void asksForItsPassword() {
        try (var database = EmbeddedDatabase.in(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), DataFolder.USER, "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void showsItsPasswordToItsOwnerOnly() throws IOException {
        try (var database = EmbeddedDatabase.in(folder)) {
            Path file = pgdata().resolve("talentmoves.password");

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(file).content().hasSizeGreaterThan(40).isEqualTo(database.getPassword());
            assertThat(folder.resolve("postgres.log")).content().doesNotContain(database.getPassword());
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
    void refusesASecondStart() {
        try (var first = EmbeddedDatabase.in(folder)) {
            assertThat(refusal())
                    .contains(pgdata() + " is in use by process "
                            + ProcessHandle.current().pid());
            assertThat(text(first, "SELECT 'undisturbed'")).isEqualTo("undisturbed");
        }
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
        folder = Files.writeString(folder.resolve("file"), "");

        assertThat(refusal()).contains("cannot be used for the database", "--talentmoves.database.folder");
    }

    private String refusal() {
        var refusal = catchThrowableOfType(
                DatabaseUnavailable.class, () -> EmbeddedDatabase.in(folder).close());
        return refusal.reason() + " " + refusal.remedy();
    }

    private Path pgdata() {
        return folder.resolve("pgdata-18");
    }

    private ProcessHandle server() throws IOException {
        String pid = Files.readAllLines(pgdata().resolve("postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static String setting(EmbeddedDatabase database, String name) {
        return text(database, "SHOW " + name);
    }

    private static String text(EmbeddedDatabase database, String query) {
        return client(database).sql(query).query(String.class).single();
    }

    private static JdbcClient client(EmbeddedDatabase database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
    }
}
