package org.talentmoves.timeline.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactId;
import org.talentmoves.timeline.Chapter;
import org.talentmoves.timeline.ClaimCard;
import org.talentmoves.timeline.Entries;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.FactOrder;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.ParametersRefused.Refused;
import org.talentmoves.timeline.Tally;
import org.talentmoves.timeline.Totals;
import org.talentmoves.timeline.Vantage;

/**
 * The timeline as a page shows it.
 *
 * @param totals how many facts match; null, as is the vantage, when the parameters could not be read
 * @param cards who says and who denies each of the facts
 * @param order in what order they stand, as in {@code sort}; null when the parameters could not be read
 * @param older the address where the list goes on, to older facts where these are newest first
 */
public record TimelineView(
        FilterView filter,
        @Nullable Totals totals,
        @Nullable Vantage vantage,
        List<ChapterView> chapters,
        Map<FactId, ClaimCard> cards,
        @Nullable FactOrder order,
        @Nullable String older,
        @Nullable String newer) {

    static TimelineView refused(FilterView filter) {
        return new TimelineView(filter, null, null, List.of(), Map.of(), null, null, null);
    }

    static TimelineView of(FilterView filter, Vantage vantage, Reading reading) {
        return new TimelineView(
                filter,
                reading.totals(),
                vantage,
                reading.chapters(),
                reading.cards(),
                reading.order(),
                reading.entries()
                        .older()
                        .map(place -> filter.address().with(Map.of("after", place.toString()), "before"))
                        .orElse(null),
                reading.entries()
                        .newer()
                        .map(place -> filter.address().with(Map.of("before", place.toString()), "after"))
                        .orElse(null));
    }

    /** A stretch of the facts as it was read, in its order. */
    record Reading(FactOrder order, Entries entries, Totals totals, Map<FactId, ClaimCard> cards) {

        /** The chapters in which the facts stand; all in one without a heading where the order is not that of the timeline. */
        List<ChapterView> chapters() {
            if (!order.isByTimeline()) {
                return entries.list().isEmpty() ? List.of() : List.of(new ChapterView(null, null, entries.list()));
            }
            Map<Chapter, List<Entry>> chapters = new LinkedHashMap<>();
            entries.list()
                    .forEach(entry -> chapters.computeIfAbsent(entry.chapter(), chapter -> new ArrayList<>())
                            .add(entry));
            return chapters.entrySet().stream()
                    .map(chapter -> new ChapterView(
                            chapter.getKey(), totals.chapters().get(chapter.getKey()), chapter.getValue()))
                    .toList();
        }
    }

    /** What the page before this one is called: newer facts, where the newest are first. */
    public String back() {
        return FactOrder.NEWEST_FIRST.equals(order) ? "pager.newer" : "pager.previous";
    }

    public String onward() {
        return FactOrder.NEWEST_FIRST.equals(order) ? "pager.older" : "pager.next";
    }

    public boolean isEmpty() {
        return totals != null && chapters.isEmpty();
    }

    public @Nullable ClaimCard card(Entry entry) {
        return cards.get(entry.id());
    }

    /** A month of the timeline, a year without months, or what is not dated; no chapter where facts stand in another order. */
    public record ChapterView(
            @Nullable Chapter chapter, @Nullable Tally tally, List<Entry> entries) {

        /** A name for it within the page, such as {@code 202506}. */
        public String key() {
            return chapter == null ? "order" : String.valueOf(chapter.number());
        }

        /** Whether an entry stands under the same date as the one above it. */
        public boolean sameDay(int index) {
            return index > 0
                    && entries.get(index).on() != null
                    && String.valueOf(entries.get(index).on())
                            .equals(String.valueOf(entries.get(index - 1).on()));
        }
    }

    /** The filter as it was typed, and what could not be read of it. */
    public record FilterView(Address address, List<LabRef> labs, List<Refused> refused) {

        /** What only an address asks for; the form keeps it. */
        static final List<String> OTHERS = List.of(
                "from",
                "to",
                "labScope",
                "researcher",
                "moveKind",
                "offerStatus",
                "dateField",
                "payMax",
                "payComponent",
                "payPeriod",
                "currency",
                "payBound",
                "source",
                "publisher",
                "language");

        /** Those of the others that are asked for. */
        public List<String> others() {
            return OTHERS.stream().filter(name -> !typed(name).isBlank()).toList();
        }

        /** The address of the same facts without one part of the filter. */
        public String without(String name) {
            return address.with(Map.of(), name, "after", "before");
        }

        public String typed(String name) {
            return address.typed(name);
        }

        public @Nullable Refused refused(String name) {
            return refused.stream()
                    .filter(error -> error.parameter().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        public boolean isEmpty() {
            return address.parameters().isEmpty();
        }

        /** The address of the same facts in the API. */
        public String json() {
            return address.at("/api/v1/timeline").with(Map.of());
        }
    }
}
