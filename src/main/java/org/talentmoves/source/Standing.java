package org.talentmoves.source;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;

/** How sure one can be of a fact, surest first. Computed from its citations; an editor may decide otherwise, and says why. */
public enum Standing {
    /** A party to it says so on record, and nobody denies it. */
    CONFIRMED((support, denial) -> !denial.contests() && !support.confirmedBy().isEmpty()),
    /** At least two origins report it, none known to retell another, and nobody denies it. */
    CORROBORATED((support, denial) -> !denial.contests() && support.origins() > 1),
    /** No second origin is known, and nobody denies it. */
    SINGLE_ORIGIN((support, denial) -> !denial.contests() && support.origins() == 1),
    /** Somebody denies it, on record or in a report of their own. */
    CONTESTED((support, denial) -> denial.contests() && support.origins() > 0),
    /** It was public here and should not have been. No citation makes it so: an editor does. */
    RETRACTED((support, denial) -> false),
    /** Nobody supports it; it cannot be public. */
    UNSUPPORTED((support, denial) -> support.origins() == 0);

    private final BiPredicate<Support, Denial> rule;

    Standing(BiPredicate<Support, Denial> rule) {
        this.rule = rule;
    }

    /** The first that fits; one always does. */
    static Standing of(Support support, Denial denial) {
        return Arrays.stream(values())
                .filter(standing -> standing.rule.test(support, denial))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it is at least as sure as another. */
    public boolean isAtLeast(Standing other) {
        return compareTo(other) <= 0;
    }

    /** Those that are at least as sure, surest first. */
    public Set<Standing> andSurer() {
        return EnumSet.range(CONFIRMED, this);
    }
}
