package org.talentmoves.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a running embedded server is like; one server for all. */
class EmbeddedServerIntegrationTests {

    @TempDir
    static Path folder;

    static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws IOException {
        Files.createSymbolicLink(link(), TestServer.programs().folder());
        database = EmbeddedDatabase.in(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
        Files.delete(link());
    }

    @Test
    void keepsWhatItConfirmsAndServesThisMachineOnly() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("max_connections")).isEqualTo("50");
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting("unix_socket_directories")).isEmpty();
        assertThat(setting("server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void findsLettersInChineseAndOrdersByCodePoint() {
        client().sql("CREATE EXTENSION pg_trgm").update();

        assertThat(text("SELECT similarity('字节跳动', '字节跳动')")).isEqualTo("1");
        assertThat(text("SELECT lower('ÀÉÖ')")).isEqualTo("àéö");
        assertThat(text("SELECT string_agg(x, '' ORDER BY x) FROM unnest('{b,B,a,é}'::text[]) x"))
                .isEqualTo("Babé");
    }

    @Test
    void asksForItsPassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), DataFolder.USER, "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void showsItsPasswordToItsOwnerOnly() throws IOException {
        Path file = folder.resolve("pgdata-18").resolve("talentmoves.password");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file).content().hasSizeGreaterThan(40).isEqualTo(database.getPassword());
        assertThat(folder.resolve("postgres.log")).content().doesNotContain(database.getPassword());
    }

    @Test
    void refusesASecondStart() {
        assertThatThrownBy(() -> EmbeddedDatabase.in(folder))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageEndingWith(
                        "pgdata-18 is in use by process %d.",
                        ProcessHandle.current().pid());
        assertThat(text("SELECT 'undisturbed'")).isEqualTo("undisturbed");
    }

    private static Path link() throws IOException {
        return folder.resolve(TestServer.programs().folder().getFileName());
    }

    private static String setting(String name) {
        return text("SHOW " + name);
    }

    private static String text(String query) {
        return client().sql(query).query(String.class).single();
    }

    private static JdbcClient client() {
        return JdbcClient.create(
                new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
    }
}
