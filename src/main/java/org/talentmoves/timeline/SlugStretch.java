package org.talentmoves.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Which stretch of a list in the order of slugs is asked for: the first {@code limit}, or those after or before a slug.
 *
 * @param limit 1 to 500
 */
public record SlugStretch(
        int limit, @Nullable String after, @Nullable String before) {

    /** The condition, order and limit of a statement, with the parameter {@code :place}; it reads one more than asked for. */
    String sql(String column) {
        return "%s %s :place order by %1$s %s limit %d"
                .formatted(column, isBackwards() ? "<" : ">", order(), limit + 1);
    }

    String order() {
        return isBackwards() ? "desc" : "asc";
    }

    String place() {
        return before != null ? before : after != null ? after : "";
    }

    boolean isBackwards() {
        return before != null;
    }
}
