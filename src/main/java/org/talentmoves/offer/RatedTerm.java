package org.talentmoves.offer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Standing;

/** A pay term with what its citations make of it, as the choice of a headline needs it. */
public record RatedTerm(FactId id, Pay pay, Assessment assessment) {

    private static final Comparator<RatedTerm> CAREFUL = Comparator.comparing(RatedTerm::mayBeDenied)
            .thenComparing(RatedTerm::standing)
            .thenComparing(RatedTerm::isOnlyRetold)
            .thenComparing(RatedTerm::saysNoFigure)
            .thenComparing(RatedTerm::isOfTheFirstYear)
            .thenComparing(RatedTerm::isOnlyACeiling)
            .thenComparing(RatedTerm::figure)
            .thenComparing(RatedTerm::id);

    /**
     * The term that stands for a package where there is room for one: one that nobody denies before one that is contested,
     * or that may have been denied by the day asked for; then the better standing, then a term whose origin is named, then
     * one that gives a figure, then one that is of more than the first year, then one that says more than “up to”, then the
     * lower figure, then the lower id. Never an average, never a sum, and never a term that was retracted.
     */
    public static Optional<RatedTerm> headline(List<RatedTerm> terms) {
        return terms.stream()
                .filter(term -> term.standing() != Standing.RETRACTED)
                .min(CAREFUL);
    }

    public Standing standing() {
        return assessment.standing();
    }

    private boolean mayBeDenied() {
        return standing() == Standing.CONTESTED
                || !assessment.denial().undated().isEmpty();
    }

    /** Whether all its support retells somebody unnamed. */
    private boolean isOnlyRetold() {
        return assessment.support().reportedBy().isEmpty();
    }

    private boolean saysNoFigure() {
        return amount().low() == null && amount().high() == null;
    }

    private boolean isOfTheFirstYear() {
        return pay.isOfTheFirstYear();
    }

    private boolean isOnlyACeiling() {
        return amount().low() == null;
    }

    private long figure() {
        Long low = amount().low();
        Long high = amount().high();
        return low != null ? low : high != null ? high : Long.MAX_VALUE;
    }

    private Amount amount() {
        return pay.amount();
    }
}
