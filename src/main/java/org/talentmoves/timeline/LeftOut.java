package org.talentmoves.timeline;

/**
 * How many facts a list leaves out because of the vantage from which it looks.
 *
 * @param undated facts that no dated source supports, so that nobody knows whether they had been reported by the day
 * @param later facts first reported later, as far as the dates of their sources tell
 * @param lessSure facts that are less sure than is asked for
 */
public record LeftOut(int undated, int later, int lessSure) {

    static final LeftOut NOTHING = new LeftOut(0, 0, 0);
}
