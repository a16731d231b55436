package org.talentmoves.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.PageAssert.assertThatPage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;
import org.talentmoves.shared.FactId;

/** Versions that speak of what was merged since. */
@EmptySite
@Import(Merger.class)
class MergedHistoryIntegrationTests {

    @Autowired
    private Merger merger;

    @Autowired
    private MockMvcTester site;

    private FactId move;

    @BeforeEach
    void mergeAll() {
        move = merger.writeTheNews();
        merger.merge(Mergeable.RESEARCHER, "juno-adeyemi", "juno-a");
        merger.merge(Mergeable.LAB, "northwind", "northwind-ai");
        merger.merge(Mergeable.SOURCE, "courier", "courier-amp");
    }

    @Test
    void callsWhatWasMergedByItsLastNameAndLeadsToWhereItIs() {
        assertThatPage(site, "/moves/" + move + "?version=1")
                .shows("As it was told", "Who Adeyemi Juno", "To Northwind AI", "named as they are now")
                .showsNot("Who juno-a", "To northwind-ai")
                .linksTo("/researchers/juno-adeyemi")
                .linksTo("/labs/northwind");
        assertThatPage(site, "/zh/moves/" + move + "?version=1").shows("朱诺", "北风");
        assertThatPage(site, "/moves/" + move + "/history?from=1&to=3").showsNot("Who juno-a", "To northwind-ai");
        assertThatPage(site, "/offers/o001?version=1").showsNot("courier-amp").linksTo("/sources/courier");
    }

    /** It was not the fact that is one with another. */
    @Test
    void tellsWhoFollowsWhichTwoAreOne() {
        assertThat(site.get().uri("/feed.json?kind=move"))
                .bodyText()
                .contains("was found to be")
                .doesNotContain("is one with another");
    }

    @Test
    void tellsTheHistoryOfWhatWasMergedAndBringsNothingBack() {
        assertThatPage(site, "/researchers/juno-a/history")
                .hasStatus(200)
                .showsHeading("Adeyemi Juno")
                .shows("It was merged into another")
                .showsNot("Bring back")
                .linksTo("/researchers/juno-a");
        assertThatPage(site, "/labs/northwind-ai/history").showsHeading("Northwind AI");
        assertThatPage(site, "/sources/courier-amp/history").shows("The Courier: Adeyemi leaves");
    }

    @Test
    void findsChangesUnderWhatSomethingWasMergedInto() {
        assertThatPage(site, "/changes?researcher=juno-adeyemi&act=merged&kind=researcher")
                .shows("Adeyemi Juno", "Juno Adeyemi");
        assertThat(site.get().uri("/changes?researcher=juno-a&act=merged"))
                .hasStatus(301)
                .hasRedirectedUrl("/changes?researcher=juno-adeyemi&act=merged");
        assertThat(site.get().uri("/changes?lab=northwind-ai"))
                .hasStatus(301)
                .hasRedirectedUrl("/changes?lab=northwind");
    }

    @Test
    void tellsInTheApiWhichTwoWereMerged() {
        assertThat(site.get().uri("/api/v1/changes?act=merged&kind=researcher"))
                .bodyJson()
                .extractingPath("$.items[*].merged.gone")
                .asArray()
                .contains("/researchers/juno-a");
        assertThat(site.get().uri("/api/v1/changes?lab=northwind-ai"))
                .hasStatus(301)
                .hasRedirectedUrl("/api/v1/changes?lab=northwind");
    }
}
