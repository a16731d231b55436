package org.talentmoves.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/** The site's own server and its data folder, held from start to close. */
class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final FolderLock lock;
    private final PostgresServer server;
    private final int port;
    private final String password;
    private boolean closed;

    private EmbeddedDatabase(FolderLock lock, PostgresServer server, int port) throws IOException {
        this.lock = lock;
        this.server = server;
        this.port = port;
        this.password = server.folder().password();
    }

    /** Starts it, making whatever is still missing below the folder. */
    static EmbeddedDatabase in(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            return lockedIn(folder.toRealPath());
        } catch (IOException failure) {
            throw new DatabaseUnavailable(
                    "The folder %s cannot be used for the database (%s).".formatted(folder.toAbsolutePath(), failure),
                    "Let the user who starts the site write there, or name another: --talentmoves.database.folder=...");
        }
    }

    private static EmbeddedDatabase lockedIn(Path folder) throws IOException {
        FolderLock lock = FolderLock.of(DataFolder.in(folder).path());
        try {
            removeUnfinished(folder);
            PostgresServer server = PostgresServer.in(folder, PostgresPrograms.in(folder));
            return new EmbeddedDatabase(lock, server, server.start(ServerSettings.DURABLE));
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** What an earlier start was killed over. */
    private static void removeUnfinished(Path folder) throws IOException {
        try (var unfinished = Files.newDirectoryStream(folder, "*.new-*")) {
            for (Path leftover : unfinished) {
                FileSystemUtils.deleteRecursively(leftover);
            }
        }
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://%s:%s/postgres".formatted(PostgresServer.ADDRESS, port);
    }

    @Override
    public String getUsername() {
        return DataFolder.USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            stop();
        }
    }

    private void stop() {
        try (lock) {
            server.stop();
            LOG.info("PostgreSQL has stopped");
        } catch (IOException | DatabaseUnavailable failure) {
            LOG.warn("PostgreSQL did not stop: {}", failure.getMessage());
        }
    }
}
