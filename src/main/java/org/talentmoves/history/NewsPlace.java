package org.talentmoves.history;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentmoves.timeline.NotAParameter;

/**
 * A place among all changes in the order in which they became public. Written opaque, in base64url.
 *
 * @param number of the change after which it is; 0 for the beginning
 */
public record NewsPlace(long number) {

    public static final NewsPlace BEGINNING = new NewsPlace(0);

    private static final Pattern FORM = Pattern.compile("change\\.([0-9]{1,18})");

    /** Reads the written form; refuses what is none. */
    public static NewsPlace read(String written) {
        try {
            Matcher form =
                    FORM.matcher(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.ISO_8859_1));
            if (form.matches()) {
                return new NewsPlace(Long.parseLong(form.group(1)));
            }
        } catch (IllegalArgumentException e) {
            // told below, as for what has another form
        }
        throw new NotAParameter("This cursor is not known; take it from an answer, or begin anew with “since”.");
    }

    /** The place before the change after which it is. */
    NewsPlace previous() {
        return new NewsPlace(number - 1);
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("change." + number).getBytes(StandardCharsets.ISO_8859_1));
    }
}
