package org.talentmoves.timeline;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place between two facts of the timeline, which stays where it is when facts are added. Written opaque, in base64url. */
public record Cursor(int position, String fact) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,8})\\.([a-z]\\d{3,12})");

    /** Reads the written form; empty when it is none. */
    static Optional<Cursor> of(String written) {
        try {
            Matcher form =
                    FORM.matcher(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.ISO_8859_1));
            return form.matches()
                    ? Optional.of(new Cursor(Integer.parseInt(form.group(1)), form.group(2)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((position + "." + fact).getBytes(StandardCharsets.ISO_8859_1));
    }
}
