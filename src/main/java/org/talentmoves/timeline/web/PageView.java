package org.talentmoves.timeline.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is read in one direction.
 *
 * @param next the address where the list goes on, if it does
 * @param first the address of its beginning, where this page is not the first
 */
public record PageView<T>(
        Address address,
        List<T> items,
        @Nullable String next,
        @Nullable String first) {

    /** Cuts a page from items read with one more than it holds. */
    static <T> PageView<T> of(Address address, List<T> read, int most, Function<T, String> place) {
        boolean more = read.size() > most;
        List<T> items = more ? read.subList(0, most) : read;
        return new PageView<>(
                address,
                List.copyOf(items),
                more ? address.with(Map.of("after", place.apply(items.get(most - 1)))) : null,
                address.typed("after").isEmpty() ? null : address.with(Map.of(), "after"));
    }

    public String typed(String name) {
        return address.typed(name);
    }
}
