package org.talentmoves.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of an edition.
 *
 * @param name with its ending, by which it is asked for
 * @param about the name of the rows that it holds, such as {@code moves}; empty where it holds all
 * @param rows how many, without a header; 0 where it holds none
 * @param sha256 of all its bytes, in hexadecimal digits
 */
public record BulkFile(String name, String about, Content content, long rows, long bytes, String sha256) {

    private static final int BUFFER = 1 << 16;

    /** Looks at a file that is finished. */
    static BulkFile of(Path path, String about, Content content, long rows) {
        String name = String.valueOf(path.getFileName());
        try {
            return new BulkFile(name, about, content, rows, Files.size(path), sha256(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String sha256(Path path) throws IOException {
        MessageDigest digest = digest();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(path), digest)) {
            byte[] buffer = new byte[BUFFER];
            while (bytes.read(buffer) >= 0) {
                // the digest listens
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
