package org.talentmoves.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.PageAssert.assertThatPage;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.timeline.api.Client;
import org.talentmoves.timeline.api.SiteTest;

/** Pages put facts in the same orders as the lists of the API. */
@SiteTest
class SortedPagesIntegrationTests {

    private static final Pattern ENTRY =
            Pattern.compile("<li id=\"([a-z]\\d{3,12})\" class=\"entry|class=\"entry[^>]* id=\"([a-z]\\d{3,12})\"");
    private static final Pattern PATH = Pattern.compile("href=\"/(?:moves|offers)/([mo]\\d{3,12})\"");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");

    @Autowired
    private Client client;

    @Autowired
    private MockMvcTester site;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=-pay",
                "sort=pay&lab=meta",
                "sort=timeline",
                "sort=-updated",
                "dateField=happened",
                "sort=-happened&researcher=trapit-bansal",
                "sort=published&kind=deal"
            })
    void areInTheOrderOfTheList(String asked) throws Exception {
        List<String> listed = client.read("/api/v1/timeline?limit=20&" + asked)
                .get("items")
                .valueStream()
                .map(fact -> fact.get("id").asString())
                .toList();
        assertThat(ids(page("/?limit=20&" + asked))).isNotEmpty().isEqualTo(listed);
    }

    @Test
    void keepTheirOrderOnTheWay() throws Exception {
        String first = page("/?sort=-pay&limit=7&kind=offer");
        String next =
                NEXT.matcher(first).results().findFirst().orElseThrow().group(1).replace("&amp;", "&");
        assertThat(next).contains("sort=-pay", "kind=offer");
        List<String> listed = client.read("/api/v1/timeline?sort=-pay&limit=14&kind=offer")
                .get("items")
                .valueStream()
                .map(fact -> fact.get("id").asString())
                .toList();
        assertThat(ids(page(next))).isEqualTo(listed.subList(7, 14));
    }

    @Test
    void sayTheirOrderInPlaceOfMonths() {
        assertThatPage(site, "/?sort=-pay&limit=9&lab=meta")
                .shows("Sorted by pay, the highest first", "Compared by the least that the pay can be")
                .linksTo("/?limit=9&lab=meta")
                .linksTo("/feed.atom?lab=meta");
        assertThat(page("/?sort=-pay&limit=9")).doesNotContain("id=\"in-2");
        assertThatPage(site, "/zh/?sort=-pay&limit=9").shows("排序：按待遇，最高在前", "回到最新在前");
    }

    @Test
    void keepTheirMonthsWhenTheOldestAreFirst() {
        assertThat(page("/?sort=timeline&since=2023&limit=40"))
                .containsSubsequence("id=\"in-202305", "id=\"in-202403")
                .doesNotContain("id=\"in-order\"");
    }

    @Test
    void refuseAnotherOrderWithThoseThatThereAre() {
        assertThatPage(site, "/?sort=-pai")
                .hasStatus(400)
                .shows("Did you mean “-pay”?", "Understood here: -timeline, timeline, -happened");
        assertThatPage(site, "/labs/meta?sort=x").hasStatus(400).shows("Understood here: -timeline, timeline");
    }

    @Test
    void putTheFactsOfALabInOrder() throws Exception {
        List<String> listed = client.read("/api/v1/offers?sort=-pay&limit=50&lab=meta&as=bidder")
                .get("items")
                .valueStream()
                .map(fact -> fact.get("id").asString())
                .toList();
        String offers = page("/labs/meta?sort=-pay").split("id=\"offers\"")[1];
        assertThat(paths(offers)).startsWith(listed.toArray(String[]::new));
        assertThatPage(site, "/labs/meta?sort=-pay")
                .shows("Sorted by pay, the highest first")
                .linksTo("/labs/meta");
    }

    @Test
    void putTheFactsOfAPersonInOrder() {
        assertThatPage(site, "/researchers/trapit-bansal?sort=-pay")
                .hasStatus(200)
                .shows("Sorted by pay, the highest first")
                .linksTo("/researchers/trapit-bansal");
    }

    private String page(String address) {
        return new String(
                site.get()
                        .uri(java.net.URI.create(address))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<String> ids(String page) {
        return ENTRY.matcher(page)
                .results()
                .map(entry -> entry.group(1) == null ? entry.group(2) : entry.group(1))
                .toList();
    }

    private static List<String> paths(String part) {
        return PATH.matcher(part)
                .results()
                .map((MatchResult path) -> path.group(1))
                .distinct()
                .toList();
    }
}
