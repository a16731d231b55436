package org.talentmoves.timeline;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentmoves.StarterSite;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Standing;

/** What holds of every reading of the starter data. */
@StarterSite
class StarterTimelineIntegrationTests {

    @Autowired
    private Timeline timeline;

    @Autowired
    private LabDirectory labs;

    @Autowired
    private People people;

    @Autowired
    private Projection projection;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "1, ''",
        "7, ''",
        "500, ''",
        "1, lab=meta",
        "7, lab=meta",
        "7, text=li",
        "7, since=2025-06&until=2025-07"
    })
    void givesEveryFactOnceFromEitherEnd(int limit, String query) {
        Filter filter = TimelineAssert.filter(query);
        List<FactId> forwards = new ArrayList<>();
        Entries last = timeline.read(filter, Stretch.first(limit));
        forwards.addAll(ids(last));
        while (last.older().isPresent()) {
            last = timeline.read(filter, new Stretch(limit, last.older().get(), null));
            forwards.addAll(ids(last));
        }
        List<FactId> backwards = reversed(last);
        Entries first = last;
        while (first.newer().isPresent()) {
            first = timeline.read(filter, new Stretch(limit, null, first.newer().get()));
            backwards.addAll(reversed(first));
        }
        Collections.reverse(backwards);
        assertThat(forwards)
                .doesNotHaveDuplicates()
                .hasSize(timeline.totals(filter, last).facts().high());
        assertThat(backwards).isEqualTo(forwards);
        assertThat(first.newer()).isEmpty();
    }

    @Test
    void countsAsManyFactsAsItGives() {
        Random random = new Random(17);
        int found = 0;
        for (int i = 0; i < 300; i++) {
            Filter filter = TimelineAssert.filter(query(random));
            Entries read = timeline.read(filter, Stretch.first(500));
            Totals totals = timeline.totals(filter, read);
            assertThat(totals.facts().high())
                    .as(filter.toString())
                    .isEqualTo(read.list().size());
            assertThat(totals.chapters().values().stream()
                            .mapToInt(tally -> tally.facts().high())
                            .sum())
                    .as("the chapters of " + filter)
                    .isEqualTo(read.list().size());
            found += read.list().isEmpty() ? 0 : 1;
        }
        assertThat(found).isGreaterThan(60);
    }

    /** Each part is there or not, as chance will have it. */
    private String query(Random random) {
        List<LabRef> all = labs.names();
        List<String> parts = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            parts.add("lab=" + all.get(random.nextInt(all.size())).slug());
            choice(random, "as", "either", "joined", "left", "bidder", "employer")
                    .ifPresent(parts::add);
        }
        choice(random, "kind", "move", "offer", "move,offer", "deal,benchmark,milestone")
                .ifPresent(parts::add);
        choice(random, "standing", "contested", "confirmed,corroborated", "single_origin")
                .ifPresent(parts::add);
        choice(random, "since", "2025", "2025-06", "2025-06-30", "2024-02").ifPresent(parts::add);
        choice(random, "until", "2026", "2025-07", "2025-07-01", "2025-12").ifPresent(parts::add);
        choice(random, "payMin", "0", "1000000", "100000000").ifPresent(parts::add);
        choice(random, "text", "li", "meta", "z", "openai").ifPresent(parts::add);
        return String.join("&", parts);
    }

    private static Optional<String> choice(Random random, String name, String... values) {
        return random.nextInt(4) > 0
                ? Optional.empty()
                : Optional.of(name + "=" + values[random.nextInt(values.length)]);
    }

    @Test
    void countsTheSameOnAllPagesOfALab() {
        for (LabRef lab : labs.names()) {
            Balance balance = labs.balance(lab.slug(), Period.ALL, Vantage.NOW);
            Filter all = TimelineAssert.filter("lab=" + lab.slug());
            Totals totals = timeline.totals(all, timeline.read(all, Stretch.first(500)));
            assertThat(totals.chapters().values().stream()
                            .mapToInt(tally -> tally.joined().high())
                            .sum())
                    .as("arrivals of " + lab.slug())
                    .isEqualTo(balance.arrivals().high());
            assertThat(totals.chapters().values().stream()
                            .mapToInt(tally -> tally.left().high())
                            .sum())
                    .as("departures of " + lab.slug())
                    .isEqualTo(balance.departures().high());
        }
    }

    @Test
    void showsAtALabThoseWhoseCareerEndsThere() {
        LabTree tree = labs.tree();
        Map<String, String> present = sought(null).stream()
                .filter(card -> card.presentLab().isPresent())
                .collect(toMap(
                        card -> card.ref().slug(),
                        card -> card.presentLab().get().slug()));
        assertThat(present).hasSizeGreaterThan(50);
        for (LabRef lab : labs.names()) {
            List<String> there = present.keySet().stream()
                    .filter(person -> tree.isWithin(present.get(person), lab.slug()))
                    .toList();
            assertThat(sought(lab.slug()))
                    .extracting(card -> card.ref().slug())
                    .as("people found at " + lab.slug())
                    .containsExactlyInAnyOrderElementsOf(there);
            assertThat(timeline.present(lab.slug(), 500, Vantage.NOW))
                    .extracting(entry ->
                            ((Story.Moved) entry.story()).who().person().slug())
                    .as("who is at " + lab.slug())
                    .containsExactlyInAnyOrderElementsOf(there);
        }
    }

    private List<ResearcherCard> sought(@Nullable String lab) {
        return people.list(
                        new PeopleSought(null, lab == null ? Set.of() : Set.of(lab), false, Vantage.NOW),
                        new KeyStretch(500, null, null),
                        labs.tree())
                .list();
    }

    @Test
    void findsAsContestedAlsoTheOffersOfWhichOnlyThePayIsDenied() {
        List<Entry> contested = timeline.read(TimelineAssert.filter("standing=contested"), Stretch.first(500))
                .list();
        assertThat(contested)
                .isEqualTo(timeline.read(Filter.NONE, Stretch.first(500)).list().stream()
                        .filter(StarterTimelineIntegrationTests::isContested)
                        .toList());
        assertThat(contested)
                .filteredOn(entry -> entry.assessment().standing() != Standing.CONTESTED)
                .extracting(entry -> entry.id().value())
                .contains("o004", "o032", "o035", "o060");
        assertThat(timeline.read(TimelineAssert.filter("standing=contested,confirmed"), Stretch.first(500))
                        .list())
                .containsAll(contested)
                .hasSizeGreaterThan(contested.size());
        assertThat(timeline.read(TimelineAssert.filter("lab=meta&standing=contested"), Stretch.first(500))
                        .list())
                .isNotEmpty()
                .allMatch(StarterTimelineIntegrationTests::isContested);
    }

    @Test
    void tellsNoRoleOfADayThatMayHaveComeLater() {
        assertThat(roles("kind=move&reportedBy=2025-06-30")).isNotEmpty().containsOnlyNulls();
        assertThat(roles("kind=move")).isNotEmpty().doesNotContainNull();
    }

    private List<@Nullable String> roles(String query) {
        return timeline.read(TimelineAssert.filter(query + "&text=Zhao"), Stretch.first(50)).list().stream()
                .map(entry -> (Story.Moved) entry.story())
                .filter(moved -> moved.who().person() != null)
                .map(Story.Moved::role)
                .toList();
    }

    private static boolean isContested(Entry entry) {
        Story.Bidding bidding = entry.story() instanceof Story.Offered offered
                ? offered.bidding()
                : entry.story() instanceof Story.Moved moved ? moved.after() : null;
        return entry.assessment().standing() == Standing.CONTESTED
                || (bidding != null && bidding.doubt() != Story.Doubt.NONE);
    }

    @Test
    void isWrittenAnewAsItWas() {
        List<String> before = rows();
        assertThat(projection.rebuild()).isEqualTo(269);
        assertThat(rows()).hasSizeGreaterThan(500).isEqualTo(before);
    }

    @Test
    void showsEveryFactThatIsNoPayTerm() {
        assertThat(jdbc.sql("select fact_id from fact where fact_id not like 'p%' order by 1")
                        .query(String.class)
                        .list())
                .isEqualTo(jdbc.sql("select fact_id from timeline order by 1")
                        .query(String.class)
                        .list());
    }

    private List<String> rows() {
        return Stream.of("timeline", "timeline_lab")
                .flatMap(table ->
                        jdbc.sql("select t::text from " + table + " t order by 1").query(String.class).list().stream())
                .toList();
    }

    private static List<FactId> ids(Entries entries) {
        return entries.list().stream().map(Entry::id).toList();
    }

    private static List<FactId> reversed(Entries entries) {
        List<FactId> ids = ids(entries);
        return new ArrayList<>(IntStream.range(0, ids.size())
                .mapToObj(i -> ids.get(ids.size() - 1 - i))
                .toList());
    }
}
