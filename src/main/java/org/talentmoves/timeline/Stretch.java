package org.talentmoves.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Which stretch of a list is asked for: the first {@code limit} facts in an order, or those after or before a place in it.
 *
 * @param limit 1 to 500
 */
public record Stretch(
        int limit, @Nullable Cursor after, @Nullable Cursor before, FactOrder order) {

    public Stretch(int limit, @Nullable Cursor after, @Nullable Cursor before) {
        this(limit, after, before, FactOrder.NEWEST_FIRST);
    }

    public static Stretch first(int limit) {
        return new Stretch(limit, null, null);
    }

    /** The first facts in an order. */
    public static Stretch first(int limit, FactOrder order) {
        return new Stretch(limit, null, null, order);
    }

    boolean isBackwards() {
        return before != null;
    }

    /** The place at which it begins; null at an end of the list. */
    @Nullable
    Cursor place() {
        return before != null ? before : after;
    }

    /** Whether it is read from the highest to the lowest. */
    boolean descends() {
        return order.descending() != isBackwards();
    }
}
