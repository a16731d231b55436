package org.talentmoves.insight;

import org.jspecify.annotations.Nullable;
import org.talentmoves.timeline.Filter;

/**
 * What is to be counted, and which of the rows are to be read.
 *
 * @param by null for all of the period at once
 * @param limit 1 to 500
 * @param after the place after which the rows go on; empty at the beginning
 */
public record Asked(Filter filter, Parts parts, @Nullable By by, int limit, String after) {

    /** The SQL of the slot in which a row lies. */
    String slot() {
        return by == null ? "''" : by.sql();
    }
}
