package org.talentmoves.timeline;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.Invalid;

/** A place among facts in the order of their last change. Written opaque, in base64url. */
public record ChangedPlace(Instant changedAt, String fact) {

    /** A year of four digits, in UTC; the database does not know all years. */
    private static final String TIME = "[0-9]{4}-[^+]*Z";

    static final ChangedPlace BEGINNING = new ChangedPlace(Instant.parse("9999-12-31T00:00:00Z"), "");

    static ChangedPlace of(Entry entry) {
        return new ChangedPlace(entry.changedAt(), entry.id().value());
    }

    /** Reads the written form; refuses what is none. */
    public static ChangedPlace read(String written) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.ISO_8859_1).split(" ");
            if (parts.length == 2 && parts[0].matches(TIME)) {
                return new ChangedPlace(Instant.parse(parts[0]), new FactId(parts[1]).value());
            }
        } catch (IllegalArgumentException | DateTimeException | Invalid e) {
            // told below, as for what has another form
        }
        throw new NotAParameter("This place in the list is not known; take “after” from the links of a page.");
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((changedAt + " " + fact).getBytes(StandardCharsets.ISO_8859_1));
    }
}
