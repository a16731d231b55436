package org.talentmoves.offer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Standing;

/**
 * A pay term with its standing, as the choice of a headline needs it.
 *
 * @param named whether an origin of it is named; else all its support retells somebody unnamed
 */
public record RatedTerm(FactId id, Amount amount, Standing standing, boolean named) {

    private static final Comparator<RatedTerm> CAREFUL = Comparator.comparing(RatedTerm::standing)
            .thenComparing(RatedTerm::named, Comparator.reverseOrder())
            .thenComparing(RatedTerm::saysNoFigure)
            .thenComparing(RatedTerm::isOnlyACeiling)
            .thenComparing(RatedTerm::figure)
            .thenComparing(RatedTerm::id);

    /**
     * The term that stands for a package where there is room for one: the better standing first (a contested term last),
     * then a term whose origin is named, then one that gives a figure, then one that says more than “up to”, then the lower
     * figure, then the lower id. Never an average, never a sum, and never a term that was retracted.
     */
    public static Optional<RatedTerm> headline(List<RatedTerm> terms) {
        return terms.stream()
                .filter(term -> term.standing() != Standing.RETRACTED)
                .min(CAREFUL);
    }

    private boolean saysNoFigure() {
        return amount.low() == null && amount.high() == null;
    }

    private boolean isOnlyACeiling() {
        return amount.low() == null;
    }

    private long figure() {
        Long low = amount.low();
        Long high = amount.high();
        return low != null ? low : high != null ? high : Long.MAX_VALUE;
    }
}
