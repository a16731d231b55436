package org.talentmoves.timeline;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentmoves.shared.Invalid;

/**
 * A place between two facts of a list in an order, which stays where it is when facts are added. Written opaque, in base64url.
 *
 * @param position of a date as in {@link org.talentmoves.shared.PartialDate#position}, a moment in microseconds since 1970, or
 *     a sum; -1 where there is none
 */
public record Cursor(long position, String fact, FactOrder order) {

    private static final Pattern FORM =
            Pattern.compile("(?:(-?[a-z]{1,12})/)?(-1|0|[1-9]\\d{0,17})\\.([a-z]\\d{3,12})");

    private static final long LAST_DAY = 99_999_999;

    /** A place on the timeline, whose newest facts are first. */
    public Cursor(long position, String fact) {
        this(position, fact, FactOrder.NEWEST_FIRST);
    }

    /** Reads the written form; empty when it is none. */
    static Optional<Cursor> of(String written) {
        try {
            Matcher form =
                    FORM.matcher(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.ISO_8859_1));
            return form.matches() ? Optional.of(read(form)).filter(Cursor::isPossible) : Optional.empty();
        } catch (IllegalArgumentException | Invalid e) {
            return Optional.empty();
        }
    }

    private static Cursor read(Matcher form) {
        FactOrder order = form.group(1) == null ? FactOrder.NEWEST_FIRST : FactOrder.of(form.group(1));
        return new Cursor(Long.parseLong(form.group(2)), form.group(3), order);
    }

    /** Dates have eight figures, and only a sum can be missing. */
    private boolean isPossible() {
        return order.isWide()
                ? position >= 0 || order.key() == FactOrder.Key.PAY
                : position >= 0 && position <= LAST_DAY;
    }

    @Override
    public String toString() {
        String place = position + "." + fact;
        String whole = order.equals(FactOrder.NEWEST_FIRST) ? place : order + "/" + place;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.getBytes(StandardCharsets.ISO_8859_1));
    }
}
