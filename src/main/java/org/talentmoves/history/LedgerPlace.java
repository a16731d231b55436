package org.talentmoves.history;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.talentmoves.shared.Text;
import org.talentmoves.timeline.NotAParameter;

/** A place among all changes, which stays where it is when others are added. Written opaque, in base64url. */
public record LedgerPlace(OffsetDateTime at, String subject, int version) {

    /** In UTC and with a year of four digits, as it is written; the database knows neither all offsets nor all years. */
    private static final String TIME = "[0-9]{4}-[^+]*Z";

    /** Reads the written form; refuses what is none. */
    public static LedgerPlace read(String written) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.ISO_8859_1).split(" ");
            if (parts.length == 3
                    && parts[0].matches(TIME)
                    && parts[2].matches("[0-9]{1,9}")
                    && Text.isPlain(parts[1])) {
                return new LedgerPlace(OffsetDateTime.parse(parts[0]), parts[1], Integer.parseInt(parts[2]));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // told below, as for what has another form
        }
        throw new NotAParameter("This place in the list is not known; take “after” from the links of a page.");
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + " " + subject + " " + version).getBytes(StandardCharsets.ISO_8859_1));
    }
}
