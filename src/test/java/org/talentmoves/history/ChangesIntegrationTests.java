package org.talentmoves.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.PageAssert.assertThatPage;
import static org.talentmoves.desk.SampleDrafts.ADA;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentmoves.EmptySite;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Occasion;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes as the API tells them, in the order in which they became public. */
@EmptySite
@Import(Past.class)
class ChangesIntegrationTests {

    private static final Subject HALCYON = Subject.read("lab/halcyon");
    private static final Subject NORTHWIND = Subject.read("lab/northwind");

    private final JsonMapper json = new JsonMapper();

    @Autowired
    private Past past;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private Revisions revisions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        past.begin();
    }

    @Test
    void tellsEveryChangeOldestFirst() {
        past.correct("2 July 2025").retract();
        assertThat(ids(changes("/api/v1/changes")))
                .endsWith("m001/v2", "m001/v3")
                .contains("m001/v1", "o001/v1", "p001/v1", "source/the-courier-okafor-leaves-halcyon/v1");
        JsonNode corrected = changes("/api/v1/changes?kind=move").get("items").get(1);
        assertThat(corrected.get("act").asString()).isEqualTo("corrected");
        assertThat(corrected.get("reason").asString()).isEqualTo("The Courier corrected its report.");
        assertThat(corrected.get("editor").asString()).isEqualTo("Ada Ferreira");
        assertThat(corrected.get("reviewer").asString()).isEqualTo("Ben Okafor");
        assertThat(corrected.get("standing").asString()).isEqualTo("retracted");
        assertThat(corrected.get("title").asString()).contains("Mira Okafor");
        assertThat(corrected.get("title_zh").asString()).contains("奥卡福");
        assertThat(corrected.get("self").asString()).isEqualTo("/api/v1/moves/m001");
        assertThat(corrected.get("version_page").asString()).isEqualTo("/moves/m001?version=2");
        assertThat(corrected.get("comparison_page").asString()).isEqualTo("/moves/m001/history?from=1&to=2");
    }

    @Test
    void tellsOfAPayTermWhereItsOfferIs() {
        past.correctPay("8 million dollars");
        JsonNode told = changes("/api/v1/changes?kind=pay_term&act=corrected")
                .get("items")
                .get(0);
        assertThat(told.get("page").asString()).isEqualTo("/offers/o001");
        assertThat(told.get("version_page").asString()).isEqualTo("/offers/o001/history?of=p001&version=2");
        assertThat(ids(changes("/api/v1/changes?act=followed"))).contains("o001/v2", "m001/v2");
        assertThat(ids(changes("/api/v1/changes"))).contains("o001/v2", "m001/v2");
    }

    /** What was published first is not told in the words of its correction alone. */
    @Test
    void tellsWhatAnEarlierVersionSaid() {
        past.correct("2 July 2025").correctPay("up to $8m over four years");
        past.change("lab/halcyon", "lab", Act.CORRECTED, "It was misspelt.", "name", "Halcyona");
        past.change("lab/halcyon", "lab", Act.CORRECTED, "It was misspelt.", "name", "Halcyone");
        JsonNode changes = changes("/api/v1/changes");
        assertThat(then(changes, "m001/v1"))
                .contains("30 June 2025", "US$100m", "Halcyon")
                .doesNotContain("Halcyone");
        assertThat(then(changes, "m001/v2")).contains("2 July 2025", "US$100m");
        assertThat(then(changes, "p001/v1")).contains("US$100m").doesNotContain("US$8m");
        assertThat(then(changes, "o001/v1")).isEqualTo(then(changes, "p001/v1"));
        assertThat(then(changes, "lab/halcyon/v2")).isEqualTo("Halcyona");
        assertThat(List.of(then(changes, "m001/v3"), then(changes, "o001/v2"), then(changes, "p001/v2")))
                .containsOnly("null");
        JsonNode first = item(changes, "m001/v1");
        assertThat(first.get("title").asString())
                .contains("Halcyone")
                .isEqualTo(item(changes, "m001/v3").get("title").asString());
        assertThat(first.get("standing_then").asString()).isEqualTo("single_origin");
        assertThat(first.get("told_then_zh").asString()).contains("2025年6月30日");
        assertThatPage(site, "/changes")
                .shows(
                        "As this version was told until it was replaced: " + then(changes, "m001/v1"),
                        "As it was called in this version: Halcyona");
        assertThat(site.get().uri("/api/v1/changes?format=csv")).bodyText().contains(then(changes, "p001/v1"));
    }

    private static String then(JsonNode changes, String id) {
        return item(changes, id).get("told_then").asStringOpt().orElse("null");
    }

    private static JsonNode item(JsonNode changes, String id) {
        return changes.get("items")
                .valueStream()
                .filter(item -> item.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void goesOnFromTheCursorAlsoWhereNothingIsNew() {
        JsonNode all = changes("/api/v1/changes?limit=500");
        assertThat(all.get("next").isNull()).isTrue();
        JsonNode nothing = changes(all.get("follow").asString());
        assertThat(ids(nothing)).isEmpty();
        past.correct("2 July 2025");
        assertThat(ids(changes("/api/v1/changes?after=" + nothing.get("cursor").asString())))
                .containsExactly("m001/v2");
    }

    @Test
    void goesOnBehindWhatTheFilterLeavesOut() {
        JsonNode none = changes("/api/v1/changes?kind=deal");
        past.correct("2 July 2025");
        assertThat(ids(changes(none.get("follow").asString().replace("kind=deal&", ""))))
                .containsExactly("m001/v2");
    }

    /** Whoever takes them as a table or in lines has no other cursor. */
    @Test
    void goOnBehindEachOfThem() throws Exception {
        List<String> all = ids(changes("/api/v1/changes"));
        JsonNode second = changes("/api/v1/changes").get("items").get(1);
        assertThat(ids(changes("/api/v1/changes?after=" + second.get("cursor").asString())))
                .isEqualTo(all.subList(2, all.size()))
                .isNotEmpty();
        assertThat(site.get().uri("/api/v1/changes?format=csv")).bodyText().startsWith("id,cursor,kind");
    }

    @Test
    void isReadPageByPage() {
        List<String> read = new ArrayList<>();
        for (String next = "/api/v1/changes?limit=1"; next != null; ) {
            JsonNode page = changes(next);
            read.addAll(ids(page));
            next = page.get("next").asStringOpt().orElse(null);
        }
        assertThat(read).isEqualTo(ids(changes("/api/v1/changes"))).hasSizeGreaterThan(3);
        assertThat(site.get().uri("/api/v1/changes?limit=1"))
                .headers()
                .hasHeaderSatisfying(
                        "Link", links -> assertThat(links.get(0)).contains("rel=\"first\"", "rel=\"next\""));
    }

    @Test
    void skipsNothingThatWasWrittenFirstAndCommittedLast() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        CompletableFuture<Void> slow = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            change(HALCYON);
            written.countDown();
            await(read);
        }));
        await(written);
        transaction.executeWithoutResult(status -> change(NORTHWIND));
        JsonNode before = changes("/api/v1/changes");
        assertThat(ids(before)).contains("lab/northwind/v2").doesNotContain("lab/halcyon/v2");

        read.countDown();
        slow.get(20, TimeUnit.SECONDS);
        assertThat(ids(changes(before.get("follow").asString()))).containsExactly("lab/halcyon/v2");
    }

    @Test
    void givesNoNumberWhileAnotherThatHasOneIsNotPublic() throws Exception {
        CountDownLatch numbered = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            change(HALCYON);
            jdbc.sql("set constraints all immediate").update();
            numbered.countDown();
            await(asked);
        }));
        await(numbered);
        CompletableFuture<Void> second =
                CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> change(NORTHWIND)));
        assertThat(second).failsWithin(300, TimeUnit.MILLISECONDS);
        assertThat(ids(changes("/api/v1/changes"))).doesNotContain("lab/northwind/v2", "lab/halcyon/v2");

        asked.countDown();
        first.get(20, TimeUnit.SECONDS);
        second.get(20, TimeUnit.SECONDS);
        assertThat(ids(changes("/api/v1/changes"))).endsWith("lab/halcyon/v2", "lab/northwind/v2");
    }

    @Test
    void beginsAtAMoment() {
        Instant later = Instant.now();
        past.correct("2 July 2025");
        assertThat(ids(changes("/api/v1/changes?since=" + later))).containsExactly("m001/v2");
        assertThat(ids(changes("/api/v1/changes?since=2020"))).contains("m001/v1", "m001/v2");
        JsonNode none = changes("/api/v1/changes?since=2999-01-01T00:00Z");
        assertThat(ids(none)).isEmpty();
        assertThat(none.get("follow").asString()).doesNotContain("since");
    }

    @Test
    void narrowsByTheFilterOfThePage() {
        past.others().correct("2 July 2025");
        assertThat(ids(changes("/api/v1/changes?lab=northwind&act=corrected"))).containsExactly("m001/v2");
        assertThat(ids(changes("/api/v1/changes?lab=aurora"))).isEmpty();
        assertThat(ids(changes("/api/v1/changes?researcher=mira-okafor&kind=move,lab&act=corrected,published")))
                .containsExactly("m001/v1", "m001/v2");
    }

    @Test
    void refusesWhatIsNoPlace() {
        for (String wrong : List.of(
                "after=x",
                "after=Y2hhbmdlLjk5OTk5OTk5",
                "since=yesterday",
                "since=2025~",
                "since=2025-13",
                "since=2026-11-26T08:00",
                "since=2026-11-26T08:00:00%2B99:00",
                "since=+12026-11-26T08:00:00Z",
                "since=2025&after=Y2hhbmdlLjA",
                "kind=people",
                "act=lost",
                "limit=501",
                "before=x")) {
            assertThat(site.get().uri("/api/v1/changes?" + wrong)).as(wrong).hasStatus(400);
        }
    }

    private void change(Subject subject) {
        revisions.during(
                new Occasion(Act.UPDATED, "It grew.", ADA, null, null, null),
                () -> revisions.append(subject, 2, Act.UPDATED));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode changes(String address) {
        try {
            return json.readTree(
                    site.get().uri(address).exchange().getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> ids(JsonNode changes) {
        return changes.get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }
}
