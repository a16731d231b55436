package org.talentmoves.desk;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A lab, person or source that may be meant by the letters typed so far.
 *
 * @param also other names of it that have the letters in them; null where none has
 */
public record Suggested(
        String slug,
        String name,
        @Nullable String nameZh,
        @Nullable String also) {

    Named named() {
        return new Named(slug, name, nameZh);
    }

    /** As a field takes it: “Northwind (northwind)”. */
    public String typed() {
        return named().typed();
    }

    /**
     * What stands beside it in a list: its other names. Browsers hide what does not have in it what was typed; so where it was
     * found by something else, such as a misspelling, that is repeated. Null where its name says it all.
     */
    public @Nullable String beside(String letters) {
        boolean isSeen = has(typed(), letters) || also != null && has(also, letters);
        if (isSeen) {
            return also;
        }
        return also == null ? letters : also + " · " + letters;
    }

    private static boolean has(String text, String letters) {
        return text.toLowerCase(Locale.ROOT).contains(letters.toLowerCase(Locale.ROOT));
    }
}
