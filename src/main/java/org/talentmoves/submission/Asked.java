package org.talentmoves.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.talentmoves.account.Bearer;

/**
 * What a program asks.
 *
 * @param what method and address
 * @param ifMatch the versions that it would change; null where it does not say
 * @param creates whether it is to be entered only if nothing is there yet
 * @param key by which it is known when it is sent again; null where it gives none
 */
public record Asked(
        Bearer bearer,
        String what,
        @Nullable String ifMatch,
        boolean creates,
        @Nullable String key,
        byte[] body) {

    /** The same for the same, and no other. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((what + "\n" + ifMatch + "\n" + creates + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
