package org.talentmoves.insight;

import org.jspecify.annotations.Nullable;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.KeyStretch;

/**
 * What is to be counted, and which of the rows are to be read.
 *
 * @param by null for all of the period at once
 * @param stretch of all rows, by their places
 */
public record Asked(Filter filter, Parts parts, @Nullable By by, KeyStretch stretch) {

    /** The SQL of the slot in which a row lies. */
    String slot() {
        return by == null ? "''" : by.sql();
    }
}
