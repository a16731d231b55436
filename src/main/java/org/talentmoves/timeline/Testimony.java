package org.talentmoves.timeline;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.talentmoves.offer.RatedTerm;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Claim;
import org.talentmoves.source.Standing;
import org.talentmoves.source.StandingOverride;
import org.talentmoves.timeline.Evidence.ShownTerm;

/**
 * All that is said of some facts, and what it makes of them: now, and on each day on which more was told.
 *
 * @param terms the pay terms that the facts show
 * @param reported what is said of each of the facts and pay terms
 * @param decisions what editors decided on their standing
 */
record Testimony(
        List<String> facts,
        Map<String, List<ShownTerm>> terms,
        Map<String, List<Reported>> reported,
        Map<String, StandingOverride> decisions,
        Map<String, Set<String>> names) {

    /** What all the citations make of each, or else an editor's decision. */
    Map<String, Assessment> assessed() {
        Map<String, Assessment> assessed = new TreeMap<>();
        reported.forEach((fact, said) -> assessed.put(fact, decided(fact, assessment(said))));
        return assessed;
    }

    private Assessment decided(String fact, Assessment assessment) {
        StandingOverride decision = decisions.get(fact);
        return decision == null ? assessment : assessment.decided(decision);
    }

    private static Assessment assessment(List<Reported> said) {
        return Assessment.of(claims(said, claim -> true));
    }

    /** The facts as they are shown now. */
    List<Weighed> weighed(Map<String, Assessment> assessed) {
        return facts.stream().map(fact -> weighed(fact, assessed)).toList();
    }

    private Weighed weighed(String fact, Map<String, Assessment> assessed) {
        Assessment assessment = assessed.get(fact);
        if (assessment == null) {
            throw new IllegalStateException(fact + " has no citation");
        }
        List<RatedTerm> rated = shownBy(fact)
                .filter(term -> isShown(term, assessed))
                .map(term -> term.rated(Objects.requireNonNull(assessed.get(term.id()))))
                .toList();
        return new Weighed(fact, assessment.standing(), rated, names.getOrDefault(fact, Set.of()));
    }

    /** Whether the term and its offer are known; of an offer that was retracted, nothing is shown elsewhere. */
    private static boolean isShown(ShownTerm term, Map<String, Assessment> assessed) {
        Assessment offer = assessed.get(term.offer());
        return assessed.containsKey(term.id())
                && offer != null
                && (!offer.isRetracted() || term.offer().equals(term.fact()));
    }

    private Stream<ShownTerm> shownBy(String fact) {
        return terms.getOrDefault(fact, List.of()).stream();
    }

    /** What had been told of each fact and pay term, and when, by the citations alone; nothing of what was retracted. */
    Map<String, List<Spell<Assessment>>> assessedThen() {
        Map<String, List<Spell<Assessment>>> then = new TreeMap<>();
        reported.forEach((fact, said) -> {
            if (!isRetracted(fact)) {
                then.put(fact, Spell.between(fact, days(said), day -> assessment(said, day)));
            }
        });
        return then;
    }

    private boolean isRetracted(String fact) {
        StandingOverride decision = decisions.get(fact);
        return decision != null && decision.standing() == Standing.RETRACTED;
    }

    private static Optional<Assessment> assessment(List<Reported> said, LocalDate day) {
        return Optional.of(Assessment.of(
                        claims(said, claim -> claim.isPublishedBy(day)),
                        claims(said, claim -> claim.isUndatedDenial(said))))
                .filter(assessment -> !assessment.isUnsupported());
    }

    private static List<Claim> claims(List<Reported> said, Predicate<Reported> which) {
        return said.stream().filter(which).map(Reported::claim).toList();
    }

    /** The facts as they would have been shown, and when. */
    List<Spell<Weighed>> weighedThen(Map<String, List<Spell<Assessment>>> then) {
        return facts.stream()
                .flatMap(fact -> Spell.between(fact, daysOf(fact), day -> weighed(fact, then, day)).stream())
                .toList();
    }

    private Optional<Weighed> weighed(String fact, Map<String, List<Spell<Assessment>>> then, LocalDate day) {
        Map<String, Assessment> assessed = weighedWith(fact)
                .flatMap(id -> then.getOrDefault(id, List.of()).stream())
                .filter(spell -> spell.covers(day))
                .collect(toMap(Spell::fact, Spell::known));
        return assessed.containsKey(fact) ? Optional.of(weighed(fact, assessed)) : Optional.empty();
    }

    private Stream<String> weighedWith(String fact) {
        return Stream.concat(Stream.of(fact), shownBy(fact).flatMap(ShownTerm::weighedWith))
                .distinct();
    }

    private SortedSet<LocalDate> daysOf(String fact) {
        return days(weighedWith(fact)
                .flatMap(id -> reported.getOrDefault(id, List.of()).stream())
                .toList());
    }

    private static SortedSet<LocalDate> days(List<Reported> said) {
        SortedSet<LocalDate> days = new TreeSet<>();
        said.stream().map(Reported::published).filter(Objects::nonNull).forEach(days::add);
        return days;
    }
}
