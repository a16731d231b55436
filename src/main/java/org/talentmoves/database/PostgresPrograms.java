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

    /** In front of a command that root runs: PostgreSQL refuses to run as root. */
    private static final List<String> STEP_DOWN = List.of("unshare", "--user");

    /** Unpacks under another name first, so that nobody ever meets half of it. */
    static PostgresPrograms in(Path parent) throws IOException {
        checkThatRootCanStepDown();
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
            command.addAll(STEP_DOWN);
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

    private static void checkThatRootCanStepDown() throws IOException {
        if (isRoot() && !steppedDown()) {
            throw new DatabaseUnavailable(
                    "PostgreSQL refuses to run as root, and this machine does not let root step down (unshare --user).",
                    "Start the site as an ordinary user, or name a server in SPRING_DATASOURCE_URL.");
        }
    }

    private static boolean steppedDown() throws InterruptedIOException {
        var command = new ArrayList<>(STEP_DOWN);
        command.add("true");
        try {
            return exitCode(new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.DISCARD)
                            .start())
                    == 0;
        } catch (InterruptedIOException interrupted) {
            throw interrupted;
        } catch (IOException noSuchProgram) {
            return false;
        }
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
