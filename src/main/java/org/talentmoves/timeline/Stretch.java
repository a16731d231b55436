package org.talentmoves.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Which stretch of a list is asked for: the first {@code limit} facts, or those after (older) or before (newer) a place.
 *
 * @param limit 1 to 500
 */
public record Stretch(
        int limit, @Nullable Cursor after, @Nullable Cursor before) {

    public static Stretch first(int limit) {
        return new Stretch(limit, null, null);
    }
}
