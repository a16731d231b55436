package org.talentmoves.timeline.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactId;
import org.talentmoves.timeline.Chapter;
import org.talentmoves.timeline.ClaimCard;
import org.talentmoves.timeline.Entries;
import org.talentmoves.timeline.Entry;
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
 * @param older the address where older facts go on, if there are any
 */
public record TimelineView(
        FilterView filter,
        @Nullable Totals totals,
        @Nullable Vantage vantage,
        List<ChapterView> chapters,
        Map<FactId, ClaimCard> cards,
        @Nullable String older,
        @Nullable String newer) {

    static TimelineView refused(FilterView filter) {
        return new TimelineView(filter, null, null, List.of(), Map.of(), null, null);
    }

    static TimelineView of(
            FilterView filter, Vantage vantage, Entries entries, Totals totals, Map<FactId, ClaimCard> cards) {
        Map<Chapter, List<Entry>> chapters = new LinkedHashMap<>();
        entries.list()
                .forEach(entry -> chapters.computeIfAbsent(entry.chapter(), chapter -> new ArrayList<>())
                        .add(entry));
        return new TimelineView(
                filter,
                totals,
                vantage,
                chapters.entrySet().stream()
                        .map(chapter -> new ChapterView(
                                chapter.getKey(), totals.chapters().get(chapter.getKey()), chapter.getValue()))
                        .toList(),
                cards,
                entries.older()
                        .map(place -> filter.address().with(Map.of("after", place.toString()), "before"))
                        .orElse(null),
                entries.newer()
                        .map(place -> filter.address().with(Map.of("before", place.toString()), "after"))
                        .orElse(null));
    }

    public boolean isEmpty() {
        return totals != null && chapters.isEmpty();
    }

    public @Nullable ClaimCard card(Entry entry) {
        return cards.get(entry.id());
    }

    /** A month of the timeline, a year without months, or what is not dated. */
    public record ChapterView(Chapter chapter, @Nullable Tally tally, List<Entry> entries) {

        /** A name for it within the page, such as {@code 202506}. */
        public String key() {
            return String.valueOf(chapter.number());
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

        /** The address of the same facts without one part of the filter; the last lab takes its scope along. */
        public String without(String name) {
            boolean hasLab = Stream.of("lab", "from", "to")
                    .anyMatch(other -> !other.equals(name) && !typed(other).isBlank());
            return hasLab
                    ? address.with(Map.of(), name, "after", "before")
                    : address.with(Map.of(), name, "after", "before", "labScope");
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
