package org.talentmoves.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.talentmoves.offer.RatedTerm;
import org.talentmoves.source.Assessment;

/** A fact with what its citations make of it. */
record Weighed(String fact, Assessment assessment, Optional<RatedTerm> headline, Set<String> names) {

    /** The facts as one array a column, as the projection's statement takes them. */
    static Map<String, Object> columns(List<Weighed> facts) {
        return Map.of(
                "facts", texts(facts, Weighed::fact),
                "standings", texts(facts, fact -> fact.assessment.standing().name()),
                "because", texts(facts, fact -> String.join("\n", fact.assessment.because())),
                "sources", numbers(facts, fact -> fact.assessment.sources()),
                "origins", numbers(facts, fact -> fact.assessment.origins()),
                "denials", numbers(facts, fact -> fact.assessment.denials()),
                "names", texts(facts, fact -> String.join(" ", fact.names)),
                "headlines",
                        texts(
                                facts,
                                fact -> fact.headline
                                        .map(term -> term.id().value())
                                        .orElse("")));
    }

    private static String[] texts(List<Weighed> facts, Function<Weighed, String> column) {
        return facts.stream().map(column).toArray(String[]::new);
    }

    private static Integer[] numbers(List<Weighed> facts, Function<Weighed, Integer> column) {
        return facts.stream().map(column).toArray(Integer[]::new);
    }
}
