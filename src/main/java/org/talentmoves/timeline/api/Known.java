package org.talentmoves.timeline.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.Direction;

/** Which parameters a handler knows. Every other one is refused, and these are what the OpenAPI document describes. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Known {

    For value();

    /** What is asked for. */
    enum For {
        /** Facts of all kinds. */
        TIMELINE(
                Names.LABS,
                Names.SIDES,
                Names.KIND,
                Names.MOVES,
                Names.OFFERS,
                Names.FACTS,
                Names.PAY,
                Names.FACT_LIST),
        MOVES(Names.LABS, Names.SIDES, Names.MOVES, Names.FACTS, Names.PAY, Names.FACT_LIST),
        OFFERS(Names.LABS, Names.SIDES, Names.OFFERS, Names.FACTS, Names.PAY, Names.FACT_LIST),
        /** Facts of one kind that tell of nobody's pay. */
        OTHERS(Names.LABS, Names.FACTS, Names.FACT_LIST),
        /** Benchmarks, which touch no lab. */
        BENCHMARKS(Names.FACTS, Names.FACT_LIST),
        PEOPLE(Names.LABS, Names.of("text"), Names.VANTAGE, Names.LIST),
        LABS(Names.PERIOD, Names.VANTAGE, Names.LIST),
        LAB(Names.PERIOD, Names.VANTAGE),
        SOURCES(Names.of("publisher", "language", "text"), Names.PERIOD, Names.VANTAGE, Names.LIST),
        MENTIONS(Names.VANTAGE, Names.LIST),
        /** A single fact. */
        FACT(Names.VANTAGE, Names.of("version")),
        PERSON(Names.VANTAGE),
        SOURCE(Names.VANTAGE),
        /** The versions of one thing. */
        VERSIONS(Names.of("term"), Names.LIST),
        /** What was changed, in the order in which it became public. */
        CHANGES(Names.of("lab", "researcher", "kind", "act", "since"), Names.LIST),
        /** Sums over moves. */
        FLOWS(Names.LABS, Names.SIDES, Names.MOVES, Names.FACTS, Names.PAY, Names.INTERVALS, Names.PARTS, Names.LIST),
        BALANCES(
                Names.LABS,
                Names.of("from", "to", "researcher"),
                Names.MOVES,
                Names.FACTS,
                Names.PAY,
                Names.INTERVALS,
                Names.PARTS,
                Names.LIST),
        /** What is told of pay. */
        PACKAGES(
                Names.LABS,
                Names.SIDES,
                Names.OFFERS,
                Names.FACTS,
                Names.PAY,
                Names.INTERVALS,
                Names.of("accounts"),
                Names.LIST),
        RANKINGS(Names.LABS, Names.SIDES, Names.OFFERS, Names.FACTS, Names.PAY, Names.of("ranked"), Names.LIST),
        /** How long people stayed. */
        TENURES(Names.LABS, Names.of("researcher"), Names.PERIOD, Names.VANTAGE, Names.PARTS, Names.LIST),
        CHECKS(Names.of("check", "count"), Names.FORM);

        private final Set<String> parameters;

        @SafeVarargs
        For(List<String>... parameters) {
            Set<String> all = new LinkedHashSet<>();
            for (List<String> some : parameters) {
                all.addAll(some);
            }
            this.parameters = Collections.unmodifiableSet(all);
        }

        Set<String> parameters() {
            return parameters;
        }

        /**
         * The name under which a parameter is described; some mean something else among changes, people or sources, and labs
         * are touched by moves in other ways than by offers.
         */
        String described(String parameter) {
            if (parameter.equals("as")) {
                return ways().equals(OF_MOVES) ? "moves-as" : ways().equals(OF_OFFERS) ? "offers-as" : parameter;
            }
            return OTHERWISE.getOrDefault(this, Set.of()).contains(parameter)
                    ? Wire.of(this) + "-" + parameter
                    : parameter;
        }

        private static final Map<For, Set<String>> OTHERWISE = Map.of(
                CHANGES, Set.of("lab", "researcher", "kind", "since", "after"),
                PEOPLE, Set.of("lab", "labScope"),
                SOURCES, Set.of("publisher", "language", "text", "since", "until"));

        /** In which ways the facts of the list can touch a lab, of those that {@code as} tells apart. */
        Set<Direction> ways() {
            return switch (this) {
                case MOVES, FLOWS -> OF_MOVES;
                case OFFERS, PACKAGES, RANKINGS -> OF_OFFERS;
                default -> ALL_WAYS;
            };
        }

        private static final Set<Direction> ALL_WAYS = Set.of(Direction.values());
        private static final Set<Direction> OF_MOVES = Set.of(Direction.EITHER, Direction.JOINED, Direction.LEFT);
        private static final Set<Direction> OF_OFFERS = Set.of(Direction.EITHER, Direction.BIDDER, Direction.EMPLOYER);
    }

    /** Parameters that go together. */
    interface Names {
        List<String> LABS = of("lab", "labScope");
        List<String> SIDES = of("as", "from", "to", "researcher");
        List<String> KIND = of("kind");
        List<String> MOVES = of("moveKind");
        List<String> OFFERS = of("offerStatus");
        List<String> PERIOD = of("since", "until");
        List<String> VANTAGE = of("minStanding", "reportedBy");
        List<String> FACTS = of(
                "since",
                "until",
                "dateField",
                "standing",
                "source",
                "publisher",
                "language",
                "text",
                "minStanding",
                "reportedBy");
        List<String> PAY = of("payMin", "payMax", "payComponent", "payPeriod", "currency", "payBound");
        List<String> INTERVALS = of("by");
        List<String> PARTS = of("parts");
        List<String> FORM = of("fields", "format", "bom");
        List<String> LIST = of("count", "limit", "after", "before", "fields", "format", "bom");
        List<String> FACT_LIST = of("sort", "include", "count", "limit", "after", "before", "fields", "format", "bom");

        static List<String> of(String... names) {
            return List.of(names);
        }
    }
}
