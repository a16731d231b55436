package org.talentmoves.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which stretch of a list in the order of a text, such as a slug, is asked for: the first {@code limit}, or those after or
 * before one.
 *
 * @param limit 1 to 500
 */
public record KeyStretch(
        int limit, @Nullable String after, @Nullable String before) {

    /** The condition, order and limit of a statement, with the parameter {@code :place}; it reads one more than asked for. */
    public String sql(String column) {
        return "%s %s :place order by %1$s %s limit %d"
                .formatted(column, isBackwards() ? "<" : ">", order(), limit + 1);
    }

    public String order() {
        return isBackwards() ? "desc" : "asc";
    }

    public String place() {
        return before != null ? before : after != null ? after : "";
    }

    public boolean isBackwards() {
        return before != null;
    }

    /** Of all that is in order already, what a statement would read: one more than asked for, in its direction. */
    public <T> List<T> among(List<T> ordered, Function<T, String> key) {
        List<T> there = new ArrayList<>(ordered.stream()
                .filter(each -> isBackwards() == key.apply(each).compareTo(place()) < 0)
                .filter(each -> !key.apply(each).equals(place()))
                .toList());
        if (isBackwards()) {
            Collections.reverse(there);
        }
        return there.subList(0, Math.min(there.size(), limit + 1));
    }
}
