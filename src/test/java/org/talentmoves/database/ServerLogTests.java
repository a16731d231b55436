package org.talentmoves.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTests {

    @TempDir
    Path folder;

    @Test
    void complainsInTheWordsOfTheServer() throws IOException {
        assertThat(log("""
                        waiting for server to start....
                        2026-01-02 03:04:05.678 UTC [123] LOG:  starting PostgreSQL 18.6
                        2026-01-02 03:04:05.679 UTC [123] FATAL:  could not map memory
                        pg_ctl: could not start server
                        """)).isEqualTo("FATAL:  could not map memory");
    }

    @Test
    void complainsWithTheLastLineWhenNoneIsGrave() throws IOException {
        assertThat(log("one\ntwo\n\n")).isEqualTo("two");
    }

    @Test
    void hasNothingToComplainAboutWhenEmpty() throws IOException {
        assertThat(log("")).isEqualTo("it said nothing");
    }

    private String log(String content) throws IOException {
        return new ServerLog(Files.writeString(folder.resolve("log"), content)).complaint();
    }
}
