package org.talentmoves.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL server on one data folder, whose lock the caller holds. */
record PostgresServer(DataFolder folder, PostgresPrograms programs, ServerLog log) {

    static final String ADDRESS = "127.0.0.1";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    /** After a crash there may be much to redo. */
    private static final int START_SECONDS = 300;

    private static final int STOP_SECONDS = 60;

    static PostgresServer in(Path parent, PostgresPrograms programs) {
        return new PostgresServer(DataFolder.in(parent), programs, new ServerLog(parent.resolve("postgres.log")));
    }

    /** Returns the port it listens on, for this machine only. */
    int start(ServerSettings settings) throws IOException {
        log.startAfresh();
        if (folder.isEmpty()) {
            LOG.info("Making the data folder {}", folder);
            folder.create(programs, log);
        }
        folder.check();
        stopOrphan();
        return startOn(freePort(), settings);
    }

    /** As the folder's lock is ours, whoever still serves it has lost its application. */
    void stopOrphan() throws IOException {
        PostmasterFile postmaster = new PostmasterFile(folder.path());
        if (postmaster.namesALivingServer()) {
            LOG.warn("Stopping the PostgreSQL server that an earlier start has left on {}", folder);
            stop();
        } else {
            postmaster.delete();
        }
    }

    private int startOn(int port, ServerSettings settings) throws IOException {
        if (!control("start", "--options=" + settings.onPort(port), "--timeout=" + START_SECONDS, "--log=" + log)) {
            throw new DatabaseUnavailable(
                    "PostgreSQL does not start on the data folder %s: %s.".formatted(folder, log.complaint()),
                    "Read %s; then put a whole folder there from a backup, or move it away to start with an empty one."
                            .formatted(log));
        }
        LOG.info("PostgreSQL serves {} on port {}", folder, port);
        return port;
    }

    void stop() throws IOException {
        if (!stop("fast") && !stop("immediate")) {
            throw new DatabaseUnavailable(
                    "The PostgreSQL server on %s cannot be stopped.".formatted(folder),
                    "Kill the process that the first line of its postmaster.pid names.");
        }
    }

    private boolean stop(String mode) throws IOException {
        return control("stop", "--mode=" + mode, "--timeout=" + STOP_SECONDS);
    }

    private boolean control(String action, String... options) throws IOException {
        var arguments = new ArrayList<>(List.of(action, "--silent", "--wait", "--pgdata=" + folder));
        arguments.addAll(List.of(options));
        return programs.run("pg_ctl", arguments, log);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
