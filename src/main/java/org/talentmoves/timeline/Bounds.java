package org.talentmoves.timeline;

/**
 * A number between two bounds, both inclusive: {@code low} counts what surely is so by dates as they are written (“about” is not widened), {@code high} also what may be. What is
 * contested, or dated too loosely for the period asked for, counts for the high bound only.
 */
public record Bounds(int low, int high) {

    public boolean isExact() {
        return low == high;
    }
}
