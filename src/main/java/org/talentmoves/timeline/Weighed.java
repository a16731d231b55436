package org.talentmoves.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.talentmoves.offer.RatedTerm;
import org.talentmoves.source.Standing;

/** A fact with what its citations make of it. */
record Weighed(String fact, Standing standing, List<RatedTerm> terms, Set<String> names) {

    private Optional<RatedTerm> headline() {
        return RatedTerm.headline(terms);
    }

    private boolean isPayContested() {
        return terms.stream().anyMatch(term -> term.standing() == Standing.CONTESTED);
    }

    /** The facts as one array a column, as the projection's statement takes them. */
    static Map<String, Object> columns(List<Weighed> facts) {
        return Map.of(
                "facts", texts(facts, Weighed::fact),
                "standings", texts(facts, fact -> fact.standing.name()),
                "names", texts(facts, fact -> String.join(" ", fact.names)),
                "contested", facts.stream().map(Weighed::isPayContested).toArray(Boolean[]::new),
                "headlines",
                        texts(
                                facts,
                                fact -> fact.headline()
                                        .map(term -> term.id().value())
                                        .orElse("")));
    }

    private static String[] texts(List<Weighed> facts, Function<Weighed, String> column) {
        return facts.stream().map(column).toArray(String[]::new);
    }
}
