package org.talentmoves.timeline;

/**
 * How many facts a list leaves out because of the vantage from which it looks.
 *
 * @param undated facts that a source without a date supports, and none that is surely of the day or earlier, so that nobody
 *     knows whether they had been reported by then
 * @param later facts of which every source that supports them is of a later date, and those that are themselves of a later one
 * @param lessSure facts that are less sure than is asked for
 */
public record LeftOut(int undated, int later, int lessSure) {

    static final LeftOut NOTHING = new LeftOut(0, 0, 0);
}
