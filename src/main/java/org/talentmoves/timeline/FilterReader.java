package org.talentmoves.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.NameWords;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.UnknownWord;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.ParametersRefused.Fault;

/** Reads filters from parameters; the names and meanings are the same on pages and in the API. */
@Component
public final class FilterReader {

    /** The parameters of a filter. */
    public static final Set<String> FILTER =
            Set.of("lab", "as", "kind", "since", "until", "payMin", "standing", "text", "minStanding", "reportedBy");

    /** The parameters of a vantage. */
    public static final Set<String> VANTAGE = Set.of("minStanding", "reportedBy");

    private final Clock clock;
    private final FormerAddresses formers;

    FilterReader(Clock clock, FormerAddresses formers) {
        this.clock = clock;
        this.formers = formers;
    }

    /** Reads the filter; {@code labs} are the slugs of all labs. */
    public Filter filter(Parameters parameters, Collection<String> labs) {
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
    public Vantage vantage(Parameters parameters) {
        return new Vantage(
                reportedBy(parameters), parameters.one("minStanding", word -> standing(word, Standing.CONTESTED)));
    }

    /** Reads a day that is over in UTC; what had been reported by today is what is known now, with all that has no date. */
    private @Nullable PartialDate reportedBy(Parameters parameters) {
        PartialDate asked = parameters.one("reportedBy", FilterReader::bound);
        LocalDate today = LocalDate.now(clock);
        if (asked == null || asked.latest().isBefore(today)) {
            return asked;
        }
        if (asked.earliest().isAfter(today)) {
            parameters.refuse(
                    "reportedBy",
                    Fault.AHEAD,
                    "“%s” is still to come: nobody knows what will have been reported by then. Today is %s (UTC)."
                            .formatted(asked, today),
                    List.of());
        }
        return null;
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

    /** Reads which people are sought; {@code labs} are the slugs of all labs. */
    public PeopleSought people(Parameters parameters, Collection<String> labs) {
        return new PeopleSought(text(parameters), lab(parameters, labs), vantage(parameters));
    }

    private static @Nullable String text(Parameters parameters) {
        return parameters.one("text", FilterReader::names);
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

    /** The slug of a lab; one that was merged is refused with {@link MergedIntoAnother}, which leads on. */
    private @Nullable String lab(Parameters parameters, Collection<String> labs) {
        String slug = parameters.one("lab", Function.identity());
        if (slug == null || labs.contains(slug)) {
            return slug;
        }
        formers.find(SubjectKind.LAB, slug).ifPresent(now -> {
            throw new MergedIntoAnother("lab", slug, now);
        });
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

    private static long dollars(String digits) {
        if (!digits.matches("[0-9]{1,15}")) {
            throw new NotAParameter(
                    "“%s” is no sum in whole US dollars: write digits only, 15 at most, such as 10000000."
                            .formatted(Text.shown(digits)));
        }
        return Long.parseLong(digits);
    }
}
