package org.talentmoves.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

class GivenDatabaseIntegrationTests {

    private final PGSimpleDataSource present = TestServer.newDatabase();

    @Test
    void isFineWhenItAnswers() {
        assertThatCode(() -> given(present.getUrl(), present.getPassword()).check())
                .doesNotThrowAnyException();
    }

    @Test
    void tellsThatThePasswordIsRefusedWithoutTellingIt() {
        assertThat(refusal(() -> given(present.getUrl(), "open-sesame")))
                .contains("127.0.0.1:", "refuses the user or the password", "SPRING_DATASOURCE_PASSWORD")
                .doesNotContain("open-sesame");
    }

    @Test
    void tellsThatThereIsNoSuchDatabase() {
        String absent = present.getUrl().replaceAll("test_\\d+", "absent");

        assertThat(refusal(() -> given(absent, present.getPassword())))
                .contains("/absent", "no database of that name", "CREATE DATABASE");
    }

    @Test
    void tellsThatNothingAnswers() throws IOException {
        String silent = "jdbc:postgresql://127.0.0.1:%d/site".formatted(unusedPort());

        assertThat(refusal(() -> given(silent, "open-sesame"))).contains("nothing answers at that address");
    }

    @Test
    void tellsThatThereIsNoSuchHost() {
        assertThat(refusal(() -> given("jdbc:postgresql://no.such.host.invalid/site?password=open-sesame", null)))
                .contains("no.such.host.invalid:5432/site", "no host of that name")
                .doesNotContain("open-sesame");
    }

    @Test
    void tellsThatTheServerIsTooOld() throws IOException {
        try (var server = new OldServer("14.11")) {
            assertThat(refusal(() -> given(server.url(), "open-sesame")))
                    .contains("PostgreSQL 14.11", "too old", "PostgreSQL 15 or later");
        }
    }

    @Test
    void tellsThatItIsNotPostgreSql() {
        assertThat(refusal(() -> given("jdbc:mysql://db.example/site", null)))
                .contains("not the address of a PostgreSQL database");
    }

    @Test
    void tellsThatItKeepsNotEveryText() {
        JdbcClient.create(present)
                .sql("create database latin encoding 'SQL_ASCII' locale 'C' template template0")
                .update();
        assertThat(refusal(() -> given(present.getUrl().replaceAll("test_\\d+", "latin"), present.getPassword())))
                .contains("/latin", "keeps text in SQL_ASCII", "ENCODING 'UTF8'");
    }

    @Test
    void tellsThatItHoldsSomethingElse() {
        JdbcClient.create(present).sql("create table recipe (name text)").update();
        assertThat(refusal(() -> given(present.getUrl(), present.getPassword())))
                .contains("holds tables of something else", "for this site alone");
    }

    @Test
    void tellsThatTheUserMayMakeNoTables() {
        JdbcClient.create(present).sql("create user guest password 'guest'").update();
        assertThat(refusal(() -> new GivenDatabase(present.getUrl(), "guest", "guest")))
                .contains("does not let this user make tables", "own the database");
    }

    @Test
    void tellsThatItCanOnlyBeRead() {
        JdbcClient.create(present).sql("create user reader password 'reader'").update();
        JdbcClient.create(present)
                .sql("alter role reader set default_transaction_read_only = on")
                .update();
        assertThat(refusal(() -> new GivenDatabase(present.getUrl(), "reader", "reader")))
                .contains("can only be read", "Let this user write in it");
    }

    @Test
    void isFineWhenItIsOurs() {
        Flyway.configure().dataSource(present).load().migrate();
        assertThatCode(() -> given(present.getUrl(), present.getPassword()).check())
                .doesNotThrowAnyException();
    }

    @Test
    void isAbsentWhenTheAddressIsBlank() {
        assertThat(GivenDatabase.in(new MockEnvironment().withProperty("spring.datasource.url", " ")))
                .isEmpty();
    }

    private GivenDatabase given(String url, @Nullable String password) {
        return new GivenDatabase(url, DataFolder.USER, password);
    }

    private static String refusal(Supplier<GivenDatabase> given) {
        var refusal = catchThrowableOfType(
                DatabaseUnavailable.class, () -> given.get().check());
        return refusal.reason() + " " + refusal.remedy();
    }

    private static int unusedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
