package org.talentmoves.history;

import java.util.List;

/**
 * Some changes, one after the other.
 *
 * @param end the place from which to go on, also where there is nothing new
 * @param more whether something is there to be read from the end at once
 */
public record NewsStretch(List<Item> items, NewsPlace end, boolean more) {

    /** Cuts it from what was read, with one more than asked for when there are more, of what was public up to a place. */
    static NewsStretch cut(List<Item> read, NewsPlace last, int limit) {
        if (read.size() <= limit) {
            return new NewsStretch(List.copyOf(read), last, false);
        }
        List<Item> items = List.copyOf(read.subList(0, limit));
        return new NewsStretch(items, items.get(limit - 1).place(), true);
    }

    public List<LedgerEntry> entries() {
        return items.stream().map(Item::entry).toList();
    }

    /** One change, and the place after it. */
    public record Item(NewsPlace place, LedgerEntry entry) {}
}
