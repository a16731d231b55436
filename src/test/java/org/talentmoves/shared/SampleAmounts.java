package org.talentmoves.shared;

/** Invented sums, with their qualifiers. */
public final class SampleAmounts {

    public static final Amount UNDISCLOSED = new Amount(null, null, null, Qualifier.UNDISCLOSED);

    private SampleAmounts() {}

    public static Amount exactly(long dollars) {
        return new Amount(dollars, dollars, "USD", Qualifier.EXACT);
    }

    public static Amount moreThan(long dollars) {
        return new Amount(dollars, null, "USD", Qualifier.MORE_THAN);
    }

    public static Amount upTo(long dollars) {
        return new Amount(null, dollars, "USD", Qualifier.UP_TO);
    }

    public static Amount between(long low, long high) {
        return new Amount(low, high, "USD", Qualifier.RANGE);
    }
}
