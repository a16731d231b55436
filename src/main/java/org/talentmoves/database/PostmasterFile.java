package org.talentmoves.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * {@code postmaster.pid}, where a server notes who serves the data folder. After a crash that server may still run, or
 * its number may belong to a process that has nothing to do with it.
 */
record PostmasterFile(Path folder) {

    private static final int PID_LINE = 0;
    private static final int START_LINE = 2; // seconds since 1970

    private static final Duration ROUNDING = Duration.ofSeconds(3);

    /** Whether the process of that number is a server, and of this very folder. */
    boolean namesALivingServer() throws IOException {
        if (Files.notExists(path())) {
            return false;
        }
        List<String> lines = Files.readAllLines(path());
        try {
            return ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()))
                    .map(ProcessHandle::info)
                    .filter(PostmasterFile::isPostgres)
                    .filter(process -> servesThisFolder(process, lines))
                    .isPresent();
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            return false;
        }
    }

    private static boolean isPostgres(ProcessHandle.Info process) {
        return process.command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("postgres"))
                .isPresent();
    }

    /** Windows does not show the arguments of a process; its time of start must do there. */
    private boolean servesThisFolder(ProcessHandle.Info process, List<String> lines) {
        return process.arguments()
                .map(arguments -> Arrays.asList(arguments).contains(folder.toString()))
                .orElseGet(() -> startedAsNoted(process, lines));
    }

    private static boolean startedAsNoted(ProcessHandle.Info process, List<String> lines) {
        Instant noted =
                Instant.ofEpochSecond(Long.parseLong(lines.get(START_LINE).strip()));
        return process.startInstant()
                .map(started -> Duration.between(started, noted).abs().compareTo(ROUNDING) <= 0)
                .orElse(false);
    }

    void delete() throws IOException {
        Files.deleteIfExists(path());
    }

    private Path path() {
        return folder.resolve("postmaster.pid");
    }
}
