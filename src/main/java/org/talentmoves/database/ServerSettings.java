package org.talentmoves.database;

/** What a server is started for. */
enum ServerSettings {
    /** Keeps what it has confirmed, also when the power fails. */
    DURABLE("fsync=on", "synchronous_commit=on", "full_page_writes=on", "max_connections=50"),

    /** For tests, whose facts need not outlive them. */
    FAST("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off", "max_connections=300");

    private final String own;

    ServerSettings(String... own) {
        this.own = options(own);
    }

    String onPort(int port) {
        return options("port=" + port, "listen_addresses=" + PostgresServer.ADDRESS, "unix_socket_directories=")
                + options("timezone=UTC", "log_timezone=UTC")
                + own;
    }

    private static String options(String... settings) {
        return " -c " + String.join(" -c ", settings);
    }
}
