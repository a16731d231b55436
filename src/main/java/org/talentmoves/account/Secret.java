package org.talentmoves.account;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A token as it is shown once: {@code tm_}, 43 random letters and figures (256 bits), and six that are their checksum. By
 * the prefix those who search for leaked secrets find it; by the checksum a typing error is known without a look into the
 * database, and what merely looks like a token is told from one.
 */
public record Secret(String value) {

    private static final String PREFIX = "tm_";
    private static final int RANDOM = 43;
    private static final int CHECKSUM = 6;
    private static final int KEPT = PREFIX.length() + 6;
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9A-Za-z]{%d}".formatted(RANDOM + CHECKSUM));

    static Secret random(RandomGenerator random) {
        StringBuilder body = new StringBuilder();
        for (int place = 0; place < RANDOM; place++) {
            body.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Secret(PREFIX + body + checksum(body.toString()));
    }

    /** Empty when it cannot be one: cut off, mistyped, or something else. */
    static Optional<Secret> find(String presented) {
        if (!FORM.matcher(presented).matches()) {
            return Optional.empty();
        }
        String body = presented.substring(PREFIX.length(), PREFIX.length() + RANDOM);
        return presented.endsWith(checksum(body)) ? Optional.of(new Secret(presented)) : Optional.empty();
    }

    private static String checksum(String body) {
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.US_ASCII));
        StringBuilder digits = new StringBuilder();
        for (long rest = crc.getValue(); digits.length() < CHECKSUM; rest /= ALPHABET.length()) {
            digits.insert(0, ALPHABET.charAt((int) (rest % ALPHABET.length())));
        }
        return digits.toString();
    }

    /** By which its owner recognises it; it tells nothing of the rest. */
    String beginning() {
        return value.substring(0, KEPT);
    }

    /** What is kept: a hash without salt and without cost is enough for what nobody can guess. */
    String hash() {
        return Hash.of(value);
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return beginning() + "…";
    }
}
