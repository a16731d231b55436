package org.talentmoves.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The one server of this test JVM: quick, forgetful, and gone with it. */
class TestServer {

    private static final TestServer RUNNING = new TestServer();

    private final AtomicInteger databases = new AtomicInteger();
    private final Path folder;
    private final FolderLock lock;
    private final PostgresServer server;
    private final int port;

    private TestServer() {
        try {
            removeLeftovers();
            folder = target().resolve("test-database-" + ProcessHandle.current().pid());
            lock = FolderLock.of(folder); // before there is a folder, which another start might take for a leftover
            server = PostgresServer.in(Files.createDirectory(folder), programs());
            port = server.start(ServerSettings.FAST);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    static PGSimpleDataSource newDatabase() {
        String name = "test_" + RUNNING.databases.incrementAndGet();
        JdbcClient.create(RUNNING.database("postgres"))
                .sql("CREATE DATABASE " + name)
                .update();
        return RUNNING.database(name);
    }

    static Path folder() {
        return RUNNING.server.folder().path();
    }

    private PGSimpleDataSource database(String name) {
        var database = new PGSimpleDataSource();
        database.setUrl("jdbc:postgresql://%s:%d/%s".formatted(PostgresServer.ADDRESS, port, name));
        database.setUser(DataFolder.USER);
        database.setPassword(password());
        return database;
    }

    private String password() {
        try {
            return server.folder().password();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Unpacked once and kept for later runs. */
    static PostgresPrograms programs() throws IOException {
        return PostgresPrograms.in(target());
    }

    static Path target() throws IOException {
        return Files.createDirectories(Path.of("target")).toRealPath();
    }

    /** Of test runs that were killed. */
    private static void removeLeftovers() throws IOException {
        try (var leftovers = Files.newDirectoryStream(target(), "test-database-*[0-9]")) {
            for (Path leftover : leftovers) {
                removeUnlessInUse(leftover);
            }
        }
    }

    private static void removeUnlessInUse(Path folder) throws IOException {
        try (FolderLock ours = FolderLock.of(folder)) {
            PostgresServer.in(folder, programs()).stopOrphan();
            FileSystemUtils.deleteRecursively(folder);
        } catch (DatabaseUnavailable inUse) {
            // by a test run beside this one
        }
    }

    private void stop() {
        try (lock) {
            server.stop();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
