package org.talentmoves.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Some changes, one after the other.
 *
 * @param start the place before the first of them
 * @param end the place from which to go on, also where there is nothing new
 * @param earlier whether the list has something before them
 * @param more whether something is there to be read from the end at once
 */
public record NewsStretch(List<Item> items, NewsPlace start, NewsPlace end, boolean earlier, boolean more) {

    /** Cuts it from what was read in the direction asked for, with one more where there are more, of what was public up to a place. */
    static NewsStretch cut(List<Item> read, NewsSought sought, NewsPlace last) {
        boolean cut = read.size() > sought.limit();
        List<Item> items = new ArrayList<>(cut ? read.subList(0, sought.limit()) : read);
        if (sought.backwards()) {
            Collections.reverse(items);
            NewsPlace start =
                    items.isEmpty() ? sought.place() : items.get(0).place().previous();
            return new NewsStretch(
                    items, start, sought.place(), cut, sought.place().number() < last.number());
        }
        NewsPlace end = cut ? items.get(items.size() - 1).place() : last;
        return new NewsStretch(items, sought.place(), end, !sought.begins(), cut);
    }

    public List<LedgerEntry> entries() {
        return items.stream().map(Item::entry).toList();
    }

    /** One change, and the place after it. */
    public record Item(NewsPlace place, LedgerEntry entry) {}
}
