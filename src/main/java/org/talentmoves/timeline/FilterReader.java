package org.talentmoves.timeline;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.NameWords;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Slug;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.UnknownWord;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.ParametersRefused.Fault;

/** Reads a filter and a stretch from parameters; the names and meanings are the same on pages and in the API. */
public final class FilterReader {

    /** The parameters of a filter. */
    public static final Set<String> FILTER =
            Set.of("lab", "as", "kind", "since", "until", "payMin", "standing", "text", "minStanding", "reportedBy");

    /** The parameters of a vantage. */
    public static final Set<String> VANTAGE = Set.of("minStanding", "reportedBy");

    /** The parameters of a stretch. */
    public static final Set<String> STRETCH = Set.of("limit", "after", "before");

    /** How many facts a list gives when it is not said. */
    public static final int USUAL = 50;

    private static final int MOST = 500;

    private FilterReader() {}

    /** Reads the filter; {@code labs} are the slugs of all labs. */
    public static Filter filter(Parameters parameters, Collection<String> labs) {
        Period period = period(parameters);
        return new Filter(
                lab(parameters, labs),
                direction(parameters),
                kinds(parameters),
                period.since(),
                period.until(),
                parameters.one("payMin", FilterReader::dollars),
                new LinkedHashSet<>(parameters.list("standing", word -> standing(word, Standing.RETRACTED))),
                text(parameters),
                vantage(parameters));
    }

    /** Reads by which reports and at what least standing is looked: {@code reportedBy} and {@code minStanding}. */
    public static Vantage vantage(Parameters parameters) {
        return new Vantage(
                parameters.one("reportedBy", FilterReader::bound),
                parameters.one("minStanding", word -> standing(word, Standing.CONTESTED)));
    }

    /** Reads a standing, the least of which is given. */
    private static Standing standing(String word, Standing least) {
        List<String> allowed = least.andSurer().stream().map(Wire::of).toList();
        if (!allowed.contains(word)) {
            throw new UnknownWord(word, allowed);
        }
        return Wire.read(Standing.class, word);
    }

    /** Reads the period between {@code since} and {@code until}. */
    public static Period period(Parameters parameters) {
        PartialDate since = parameters.one("since", FilterReader::bound);
        PartialDate until = parameters.one("until", FilterReader::bound);
        if (since != null && until != null && until.latest().isBefore(since.earliest())) {
            parameters.contradicts("until", "The end lies before the beginning.");
        }
        return new Period(since, until);
    }

    /** A bound of a period, which is as exact as it is written. */
    private static PartialDate bound(String written) {
        if (written.endsWith("~")) {
            throw new NotAParameter("“%s” is no bound of a period, since a bound is exact: leave out the ~."
                    .formatted(Text.shown(written)));
        }
        try {
            return PartialDate.of(written);
        } catch (Invalid unreadable) {
            throw new NotAParameter(
                    "“%s” is no date: write a year, a month or a day, such as 2025, 2025-06 or 2025-06-30."
                            .formatted(Text.shown(written)));
        }
    }

    /** Reads the stretch: the first facts, or those after or before a place. */
    public static Stretch stretch(Parameters parameters) {
        Integer limit = parameters.one("limit", FilterReader::limit);
        Cursor after = parameters.one("after", FilterReader::cursor);
        Cursor before = parameters.one("before", FilterReader::cursor);
        notBoth(parameters, after, before);
        return new Stretch(limit == null ? USUAL : limit, after, before);
    }

    /** Reads the stretch of a list in the order of slugs, whose places are slugs in base64url. */
    public static SlugStretch slugStretch(Parameters parameters) {
        Integer limit = parameters.one("limit", FilterReader::limit);
        String after = parameters.one("after", written -> place(written, FilterReader::slug));
        String before = parameters.one("before", written -> place(written, FilterReader::slug));
        notBoth(parameters, after, before);
        return new SlugStretch(limit == null ? USUAL : limit, after, before);
    }

    private static void notBoth(Parameters parameters, @Nullable Object after, @Nullable Object before) {
        if (after != null && before != null) {
            parameters.contradicts("before", "Give “after” or “before”, not both.");
        }
    }

    /** Reads the place among the mentions of a source after which they go on, in base64url. */
    public static Mention.@Nullable Place mentionsAfter(Parameters parameters) {
        return parameters.one("after", written -> place(written, Mention.Place::of));
    }

    /** A place in a list as the links of an answer write it. */
    public static String written(Object place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(place.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Reads which people are sought; {@code labs} are the slugs of all labs. */
    public static PeopleSought people(Parameters parameters, Collection<String> labs) {
        return new PeopleSought(text(parameters), lab(parameters, labs), vantage(parameters));
    }

    private static @Nullable String text(Parameters parameters) {
        return parameters.one("text", FilterReader::names);
    }

    /** Reads how many items are asked for, 1 to 500. */
    public static int limit(Parameters parameters) {
        Integer limit = parameters.one("limit", FilterReader::limit);
        return limit == null ? USUAL : limit;
    }

    /** Reads which version of a fact is asked for; null when it is not said. */
    public static @Nullable Integer version(Parameters parameters) {
        return parameters.one("version", FilterReader::version);
    }

    private static Integer version(String written) {
        if (!written.matches("[1-9]\\d{0,8}")) {
            throw new NotAParameter(
                    "“%s” is no version: versions are whole numbers from 1.".formatted(Text.shown(written)));
        }
        return Integer.valueOf(written);
    }

    private static Direction direction(Parameters parameters) {
        Direction as = parameters.one("as", word -> Wire.read(Direction.class, word));
        if (as != null && as != Direction.EITHER && !parameters.isGiven("lab")) {
            parameters.contradicts("as", "“as” says on which side a lab stands; give the “lab” as well.");
        }
        return as == null ? Direction.EITHER : as;
    }

    private static Set<FactKind> kinds(Parameters parameters) {
        Set<FactKind> kinds = EnumSet.complementOf(EnumSet.of(FactKind.PAY_TERM));
        List<String> allowed = kinds.stream().map(Wire::of).toList();
        return new LinkedHashSet<>(parameters.list("kind", word -> {
            if (!allowed.contains(word)) {
                throw new UnknownWord(word, allowed);
            }
            return Wire.read(FactKind.class, word);
        }));
    }

    private static @Nullable String lab(Parameters parameters, Collection<String> labs) {
        String slug = parameters.one("lab", Function.identity());
        if (slug == null || labs.contains(slug)) {
            return slug;
        }
        parameters.refuse(
                "lab",
                Fault.NOT_READABLE,
                "There is no lab “%s”.".formatted(Text.shown(slug)),
                labs.stream().sorted().toList());
        return null;
    }

    /** Reads words of names; refuses a text without any. */
    private static String names(String text) {
        if (NameWords.query(text).isEmpty()) {
            throw new NotAParameter("Write at least one letter or digit of a name.");
        }
        return text;
    }

    /** Reads a slug, as a place in a list by slugs. */
    public static String slug(String text) {
        return new Slug(text).value();
    }

    private static long dollars(String digits) {
        if (!digits.matches("[0-9]{1,15}")) {
            throw new NotAParameter("“%s” is no sum in whole US dollars: write digits only, such as 10000000."
                    .formatted(Text.shown(digits)));
        }
        return Long.parseLong(digits);
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

    private static NotAParameter unknownPlace() {
        return new NotAParameter(
                "This place in the list is not known; take “after” and “before” from the links of an answer.");
    }

    private static Cursor cursor(String written) {
        return Cursor.of(written).orElseThrow(FilterReader::unknownPlace);
    }
}
