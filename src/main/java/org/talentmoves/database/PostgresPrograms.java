package org.talentmoves.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The unpacked programs of PostgreSQL: {@code initdb}, {@code pg_ctl} and the server itself. */
record PostgresPrograms(Path folder) {

    /** Unpacks under another name first, so that nobody ever meets half of it. */
    static PostgresPrograms in(Path parent) throws IOException {
        PostgresArchive archive = PostgresArchive.forThisMachine();
        Path folder = parent.resolve("postgres-" + archive.checksum());
        if (Files.notExists(folder)) {
            Path unpacked = Files.createTempDirectory(parent, "postgres.new-");
            archive.unpackTo(unpacked);
            moveUnlessThere(unpacked, folder);
        }
        return new PostgresPrograms(folder);
    }

    private static void moveUnlessThere(Path unpacked, Path folder) throws IOException {
        try {
            Files.move(unpacked, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException failure) {
            if (Files.notExists(folder)) {
                throw failure;
            }
        }
    }

    /** Runs it to its end, appending what it says to the log; tells whether it went well. */
    boolean run(String program, List<String> arguments, ServerLog log) throws IOException {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("unshare", "--user")); // PostgreSQL refuses to run as root
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.path().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return exitCode(builder.start()) == 0;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static int exitCode(Process process) throws InterruptedIOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for PostgreSQL");
        }
    }
}
