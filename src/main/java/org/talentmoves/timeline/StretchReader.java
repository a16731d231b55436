package org.talentmoves.timeline;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.Slug;
import org.talentmoves.timeline.ParametersRefused.Fault;

/** Reads from parameters which stretch of a list is asked for, as links to it are written. */
public final class StretchReader {

    /** The parameters of a stretch. */
    public static final Set<String> STRETCH = Set.of("limit", "after", "before");

    /** How many facts a list gives when it is not said. */
    public static final int USUAL = 50;

    private static final int MOST = 500;

    private StretchReader() {}

    /** Reads the stretch: the first facts, or those after or before a place. */
    public static Stretch stretch(Parameters parameters) {
        Integer limit = parameters.one("limit", StretchReader::limit);
        Cursor after = parameters.one("after", StretchReader::cursor);
        Cursor before = parameters.one("before", StretchReader::cursor);
        notBoth(parameters, after, before);
        return new Stretch(limit == null ? USUAL : limit, after, before);
    }

    /** Reads the stretch of a list whose order may be asked for by {@code sort}; without it, the latest by {@code field} are first. */
    public static Stretch stretch(Parameters parameters, DateField field) {
        Stretch stretch = stretch(parameters);
        FactOrder order = order(parameters, field);
        Cursor place = stretch.place();
        if (place != null && !place.order().equals(order)) {
            parameters.refuse(
                    stretch.isBackwards() ? "before" : "after",
                    Fault.CONTRADICTORY,
                    "This place is one of a list in the order “%s”; take it from an answer in the order “%s”."
                            .formatted(place.order(), order),
                    List.of());
        }
        return new Stretch(stretch.limit(), stretch.after(), stretch.before(), order);
    }

    /** Reads in what order facts are asked for; without {@code sort}, the latest by {@code field} are first. */
    public static FactOrder order(Parameters parameters, DateField field) {
        FactOrder asked = parameters.one("sort", FactOrder::of);
        return asked == null ? FactOrder.latest(field) : asked;
    }

    /** Reads the stretch of a list in the order of slugs, whose places are slugs in base64url. */
    public static KeyStretch slugStretch(Parameters parameters) {
        return stretch(parameters, StretchReader::slug);
    }

    /** Reads the stretch of what a source says, whose places are those of {@link Mention.Place} in base64url. */
    public static KeyStretch mentionStretch(Parameters parameters) {
        return stretch(parameters, written -> Mention.Place.of(written).toString());
    }

    /** Reads the stretch of versions, whose places are their numbers in base64url. */
    public static KeyStretch versionStretch(Parameters parameters) {
        return stretch(parameters, StretchReader::version);
    }

    /** Reads the stretch of computed rows, whose places are texts in base64url. */
    public static KeyStretch rowStretch(Parameters parameters) {
        return stretch(parameters, StretchReader::row);
    }

    private static KeyStretch stretch(Parameters parameters, Function<String, String> key) {
        Integer limit = parameters.one("limit", StretchReader::limit);
        String after = parameters.one("after", written -> place(written, key));
        String before = parameters.one("before", written -> place(written, key));
        notBoth(parameters, after, before);
        return new KeyStretch(limit == null ? USUAL : limit, after, before);
    }

    private static void notBoth(Parameters parameters, @Nullable Object after, @Nullable Object before) {
        if (after != null && before != null) {
            parameters.contradicts("before", "Give “after” or “before”, not both.");
        }
    }

    /** A place in a list as the links of an answer write it. */
    public static String written(Object place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(place.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Reads how many items are asked for, 1 to 500. */
    public static int limit(Parameters parameters) {
        Integer limit = parameters.one("limit", StretchReader::limit);
        return limit == null ? USUAL : limit;
    }

    /** Reads a slug, as a place in a list by slugs. */
    public static String slug(String text) {
        return new Slug(text).value();
    }

    private static int limit(String digits) {
        if (!digits.matches("[0-9]{1,3}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > MOST) {
            throw new NotAParameter("“limit” is a number from 1 to " + MOST + ".");
        }
        return Integer.parseInt(digits);
    }

    private static <T> T place(String written, Function<String, T> reading) {
        try {
            return reading.apply(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException | Invalid e) {
            throw unknownPlace();
        }
    }

    private static String row(String place) {
        if (!place.matches("[ -~]{1,150}")) {
            throw unknownPlace();
        }
        return place;
    }

    private static String version(String place) {
        if (!place.matches("[1-9][0-9]{0,8}")) {
            throw unknownPlace();
        }
        return place;
    }

    private static NotAParameter unknownPlace() {
        return new NotAParameter(
                "This place in the list is not known; take “after” and “before” from the links of an answer.");
    }

    /** A place on the timeline, whatever its order. */
    private static Cursor cursor(String written) {
        return Cursor.of(written).orElseThrow(StretchReader::unknownPlace);
    }
}
