package org.talentmoves.timeline;

import java.util.function.ToIntFunction;

/**
 * How many people, labs, sources or citations a vantage leaves out of a list of them.
 *
 * @param untold those of which nothing had surely been told by the day
 * @param lessSure those of which only what is less sure is told
 */
public record Missing(int untold, int lessSure) {

    public static final Missing NOTHING = new Missing(0, 0);

    /** What the list of all has more than that of the vantage. */
    public static Missing of(Vantage vantage, ToIntFunction<Vantage> counting) {
        if (vantage.equals(Vantage.NOW)) {
            return NOTHING;
        }
        int seen = counting.applyAsInt(vantage);
        int told = vantage.least() == null ? seen : counting.applyAsInt(vantage.ofAny());
        int all = vantage.reportedBy() == null ? told : counting.applyAsInt(Vantage.NOW);
        return new Missing(all - told, told - seen);
    }
}
