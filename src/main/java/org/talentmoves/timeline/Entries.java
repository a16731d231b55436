package org.talentmoves.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A stretch of the facts asked for, newest first.
 *
 * @param older the place after which older facts go on; empty at the end
 * @param newer the place before which newer facts go on; empty at the beginning
 */
public record Entries(List<Entry> list, Optional<Cursor> older, Optional<Cursor> newer) {

    /** Cuts the stretch from rows that were read in its direction, with one more than asked for when there are more. */
    static Entries cut(List<Placed> read, Stretch stretch) {
        boolean backwards = stretch.isBackwards();
        boolean more = read.size() > stretch.limit();
        List<Placed> list = new ArrayList<>(more ? read.subList(0, stretch.limit()) : read);
        if (backwards) {
            Collections.reverse(list);
        }
        boolean hasOlder = backwards || more;
        boolean hasNewer = backwards ? more : stretch.after() != null;
        return list.isEmpty()
                ? new Entries(List.of(), Optional.empty(), Optional.empty())
                : new Entries(
                        list.stream().map(Placed::entry).toList(),
                        hasOlder ? Optional.of(list.get(list.size() - 1).in(stretch.order())) : Optional.empty(),
                        hasNewer ? Optional.of(list.get(0).in(stretch.order())) : Optional.empty());
    }

    /** A fact as it was read, at its position in the order asked for. */
    record Placed(Entry entry, long position) {

        Cursor in(FactOrder order) {
            return new Cursor(position, entry.id().value(), order);
        }
    }

    Entries without(Predicate<Entry> some) {
        return new Entries(list.stream().filter(some.negate()).toList(), older, newer);
    }
}
