package org.talentmoves.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A stretch of a list in the order of a text, such as a slug.
 *
 * @param next the text after which the list goes on; empty at the end
 * @param previous the text before which there are others; empty at the beginning
 */
public record Listed<T>(List<T> list, Optional<String> next, Optional<String> previous) {

    /** Cuts the stretch from what was read, with one more than asked for when there are more. */
    public static <T> Listed<T> cut(List<T> read, KeyStretch stretch, Function<T, String> key) {
        boolean more = read.size() > stretch.limit();
        List<T> list = new ArrayList<>(more ? read.subList(0, stretch.limit()) : read);
        if (stretch.isBackwards()) {
            Collections.reverse(list);
        }
        if (list.isEmpty()) {
            return new Listed<>(List.of(), Optional.empty(), Optional.empty());
        }
        boolean hasNext = stretch.isBackwards() || more;
        boolean hasPrevious = stretch.isBackwards() ? more : stretch.after() != null;
        return new Listed<>(
                List.copyOf(list),
                Optional.of(key.apply(list.get(list.size() - 1))).filter(last -> hasNext),
                Optional.of(key.apply(list.get(0))).filter(first -> hasPrevious));
    }

    /** The same stretch, of what is made of each. */
    public <V> Listed<V> map(Function<T, V> made) {
        return new Listed<>(list.stream().map(made).toList(), next, previous);
    }
}
