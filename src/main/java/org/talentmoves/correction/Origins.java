package org.talentmoves.correction;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Network addresses as keyed hashes: the key is drawn at each start and never written down, so that nobody can find the
 * address again.
 */
@Component
class Origins {

    private final byte[] key = new byte[32];

    Origins() {
        new SecureRandom().nextBytes(key);
    }

    /** The same for one address on one day (UTC) and until the next start. */
    String of(String address, Instant now) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            String day = now.toString().substring(0, 10);
            return HexFormat.of().formatHex(mac.doFinal((day + " " + address).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
