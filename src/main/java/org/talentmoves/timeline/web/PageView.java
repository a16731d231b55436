package org.talentmoves.timeline.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentmoves.timeline.Listed;
import org.talentmoves.timeline.StretchReader;

/**
 * One page of a list.
 *
 * @param next the address where the list goes on, if it does
 * @param previous the address of the page before, if there is one
 * @param first the address of its beginning, where this page is not the first
 */
public record PageView<T>(
        Address address,
        List<T> items,
        @Nullable String next,
        @Nullable String previous,
        @Nullable String first) {

    static <T> PageView<T> of(Address address, Listed<T> listed) {
        return new PageView<>(
                address,
                listed.list(),
                listed.next()
                        .map(place -> address.with(Map.of("after", StretchReader.written(place)), "before"))
                        .orElse(null),
                listed.previous()
                        .map(place -> address.with(Map.of("before", StretchReader.written(place)), "after"))
                        .orElse(null),
                listed.previous().isPresent() ? address.with(Map.of(), "after", "before") : null);
    }

    /** The address of the list without a part of what is asked, from its beginning. */
    public String without(String name) {
        return address.with(Map.of(), name, "after", "before");
    }

    public String typed(String name) {
        return address.typed(name);
    }
}
