package org.talentmoves.timeline;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.shared.PayPeriod;

/**
 * By which pay facts are sought: by the term that stands for the package, or, where a component or a period is asked for, by
 * any of its terms that has it.
 *
 * @param min whole units of the currency, inclusive
 * @param max whole units of the currency, inclusive
 * @param currency three letters; null is US dollars where a sum is compared, and any where none is
 * @param bound which bound of a sum is compared; null is the careful one
 */
public record PaySought(
        @Nullable Long min,
        @Nullable Long max,
        Set<PayComponent> components,
        Set<PayPeriod> periods,
        @Nullable String currency,
        @Nullable Bound bound) {

    public static final PaySought ANY = new PaySought(null, null, Set.of(), Set.of(), null, null);

    /** A bound of a sum. “Up to” has no low one, “at least” no high one; what is not told may be any. */
    public enum Bound {
        /** The least that it can be. */
        LOW,
        /** The most that it can be. */
        HIGH
    }

    boolean isAny() {
        return equals(ANY);
    }

    /** Whether a sum is compared. */
    boolean compares() {
        return min != null || max != null;
    }

    /** Whether the term that stands for the package is looked at, and no other. */
    boolean isOfHeadline() {
        return components.isEmpty() && periods.isEmpty();
    }

    /** The currency in which sums are compared, and put in order. */
    public String comparedIn() {
        return currency == null ? "USD" : currency;
    }
}
