package org.talentmoves.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.move.MoveKind;
import org.talentmoves.offer.OfferStatus;
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
    public static final Set<String> FILTER = Set.of(
            "lab",
            "as",
            "from",
            "to",
            "labScope",
            "researcher",
            "kind",
            "moveKind",
            "offerStatus",
            "since",
            "until",
            "dateField",
            "payMin",
            "payMax",
            "payComponent",
            "payPeriod",
            "currency",
            "payBound",
            "standing",
            "source",
            "publisher",
            "language",
            "text",
            "minStanding",
            "reportedBy");

    /** The parameters of a vantage. */
    public static final Set<String> VANTAGE = Set.of("minStanding", "reportedBy");

    private final Clock clock;
    private final FormerAddresses formers;
    private final KnownWords known;

    FilterReader(Clock clock, FormerAddresses formers, KnownWords known) {
        this.clock = clock;
        this.formers = formers;
        this.known = known;
    }

    /** Reads the filter; {@code labs} are the slugs of all labs. */
    public Filter filter(Parameters parameters, Collection<String> labs) {
        return filter(parameters, labs, EnumSet.allOf(Direction.class));
    }

    /** The same, of a list in which labs are touched in some ways only; the others are refused. */
    public Filter filter(Parameters parameters, Collection<String> labs, Set<Direction> ways) {
        return new Filter(
                new LabReader(parameters, labs, formers).labs(ways),
                set(parameters.list("researcher", known::researcher)),
                kinds(parameters),
                dateField(parameters),
                period(parameters),
                PayReader.pay(parameters),
                set(parameters.list("standing", word -> standing(word, Standing.RETRACTED))),
                cited(parameters),
                text(parameters),
                vantage(parameters));
    }

    static <T> Set<T> set(List<T> words) {
        return new LinkedHashSet<>(words);
    }

    private static DateField dateField(Parameters parameters) {
        DateField field = parameters.one("dateField", word -> Wire.read(DateField.class, word));
        return field == null ? DateField.TIMELINE : field;
    }

    private CitedBy cited(Parameters parameters) {
        return new CitedBy(
                set(parameters.list("source", known::source)),
                set(parameters.list(
                        "publisher",
                        whole -> known.publisher(whole).isPresent(),
                        name -> known.publisher(name).orElseThrow(() -> known.noPublisher(name)))),
                set(parameters.list("language", known::language)));
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
        LabReader reader = new LabReader(parameters, labs, formers);
        return new PeopleSought(text(parameters), reader.named("lab"), reader.isExact(), vantage(parameters));
    }

    /** Reads which sources are sought. */
    public SourcesSought sources(Parameters parameters) {
        CitedBy cited = cited(parameters);
        return new SourcesSought(
                cited.publishers(), cited.languages(), text(parameters), period(parameters), vantage(parameters));
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

    private static KindsSought kinds(Parameters parameters) {
        Set<MoveKind> moves = set(parameters.list("moveKind", word -> Wire.read(MoveKind.class, word)));
        Set<OfferStatus> offers = set(parameters.list("offerStatus", word -> Wire.read(OfferStatus.class, word)));
        if (!moves.isEmpty() && !offers.isEmpty()) {
            parameters.contradicts(
                    "offerStatus",
                    "No fact is a move of some kind and an offer of some status; ask for one after the other.");
        }
        return new KindsSought(factKinds(parameters), moves, offers);
    }

    private static Set<FactKind> factKinds(Parameters parameters) {
        Set<FactKind> kinds = EnumSet.complementOf(EnumSet.of(FactKind.PAY_TERM));
        return set(parameters.list("kind", word -> Wire.read(FactKind.class, word, kinds)));
    }

    /** Reads words of names; refuses a text without any. */
    private static String names(String text) {
        if (NameWords.query(text).isEmpty()) {
            throw new NotAParameter("Write at least one letter or digit of a name.");
        }
        return text;
    }
}
