package org.talentmoves.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real starts and real ends, each in a JVM of its own. */
class DatabaseStartIntegrationTests {

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
    void startsAgainAfterBeingKilled() throws Exception {
        try (var killed = siteOnFolder()) {
            assertThat(killed.line("starts:")).isEqualTo("starts: 1");
            killed.kill();
        }
        ProcessHandle orphan = server();
        assertThat(orphan.info().command())
                .hasValueSatisfying(command -> assertThat(command).endsWith("postgres"));

        try (var next = siteOnFolder()) {
            assertThat(next.line("starts:")).isEqualTo("starts: 2");
            assertThat(server().pid()).isNotEqualTo(orphan.pid());
        }
    }

    @Test
    void leavesNoServerBehindWhenTerminated() throws Exception {
        try (var site = siteOnFolder()) {
            site.line("starts:");
            site.terminate();
        }
        assertThat(folder.resolve("pgdata-18/postmaster.pid")).doesNotExist();
        assertThat(folder.resolve("pgdata-18.lock")).isEmptyFile();
    }

    @Test
    void leavesNoServerBehindWhenTheContextFails() throws Exception {
        try (var site = siteOnFolder("--spring.datasource.type=no.such.Pool")) {
            assertThat(site.exitCode()).isOne();
        }
        assertThat(folder.resolve("pgdata-18")).exists();
        assertThat(folder.resolve("pgdata-18/postmaster.pid")).doesNotExist();
    }

    @Test
    void refusesASecondStartInOneSentence() throws Exception {
        try (var first = siteOnFolder();
                var second = startedAfter(first)) {
            assertThat(second.rest())
                    .containsOnlyOnce("is in use by process " + first.process().pid())
                    .doesNotContain("\tat ", "WARN");
            assertThat(second.exitCode()).isOne();
            assertThat(first.process().isAlive()).isTrue();
        }
    }

    @Test
    void refusesAnUnreachableDatabaseInOneSentence() throws Exception {
        try (var site = SiteInAnotherJvm.start(Map.of(
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://no.such.host.invalid/site",
                "SPRING_DATASOURCE_PASSWORD", "open-sesame"))) {
            assertThat(site.rest())
                    .containsOnlyOnce("no.such.host.invalid:5432/site cannot be used: there is no host of that name")
                    .doesNotContain("\tat ", "WARN", "open-sesame");
            assertThat(site.exitCode()).isOne();
        }
    }

    private SiteInAnotherJvm startedAfter(SiteInAnotherJvm first) throws IOException {
        first.line("starts:");
        return siteOnFolder();
    }

    private SiteInAnotherJvm siteOnFolder(String... arguments) throws IOException {
        var environment = Map.of("LANG", "POSIX", "TALENTMOVES_DATABASE_FOLDER", folder.toString());
        return SiteInAnotherJvm.start(environment, arguments);
    }

    private ProcessHandle server() throws IOException {
        String pid =
                Files.readAllLines(folder.resolve("pgdata-18/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private Path link() throws IOException {
        return folder.resolve(TestServer.programs().folder().getFileName());
    }
}
