package org.talentmoves.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterFileIntegrationTests {

    @TempDir
    Path folder;

    @Test
    void namesNobodyWhenItIsMissing() throws IOException {
        assertThat(new PostmasterFile(folder).namesALivingServer()).isFalse();
    }

    @Test
    void namesNobodyWhenItIsBroken() throws IOException {
        write("\n");

        assertThat(new PostmasterFile(folder).namesALivingServer()).isFalse();
    }

    @Test
    void doesNotTakeAnotherProgramForAServer() throws IOException {
        write("%d\n%s\n1700000000\n".formatted(ProcessHandle.current().pid(), folder));

        assertThat(new PostmasterFile(folder).namesALivingServer()).isFalse();
    }

    @Test
    void doesNotTakeAServerElsewhereForItsOwn() throws IOException {
        var elsewhere = TestServer.folder();
        Files.copy(elsewhere.resolve("postmaster.pid"), folder.resolve("postmaster.pid"));

        assertThat(new PostmasterFile(elsewhere).namesALivingServer()).isTrue();
        assertThat(new PostmasterFile(folder).namesALivingServer()).isFalse();
    }

    private void write(String content) throws IOException {
        Files.writeString(folder.resolve("postmaster.pid"), content);
    }
}
