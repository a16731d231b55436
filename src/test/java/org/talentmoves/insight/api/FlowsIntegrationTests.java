package org.talentmoves.insight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.researcher.Group;
import org.talentmoves.researcher.HeadCount;
import org.talentmoves.shared.Qualifier;

@EmptySite
class FlowsIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private MockMvcTester site;

    @BeforeEach
    void begin() {
        newsroom.furnish();
        newsroom.part("northwind-labs", "Northwind Labs", null, "northwind");
        newsroom.researcher("ada-lin", "Ada Lin");
        newsroom.researcher("tom-reed", "Tom Reed");
    }

    @Test
    void countsBetweenBoundsAndNames() {
        newsroom.move("mira-okafor", "2025-06-30 hire halcyon>northwind");
        newsroom.move(
                "ada-lin",
                "2025-05 hire halcyon>northwind-labs",
                newsroom.supports("courier"),
                newsroom.denies("gazette"));
        newsroom.moveOf(
                new Group("Three engineers", null, new HeadCount(3, Qualifier.EXACT)),
                "2025-06 hire halcyon>northwind");

        flows("since=2025&until=2025").isLenientlyEqualTo("""
                {"items": [{"from": {"slug": "halcyon"}, "to": {"slug": "northwind"}, "low": 1, "high": 2,
                            "groups_low": 1, "groups_high": 1, "contested": 1, "single_origin": 1, "moves_left_out": 0,
                            "list": "/api/v1/moves?from=halcyon&since=2025&to=northwind&until=2025"}],
                 "bounds": {"low": 2, "high": 3}, "internal": {"low": 0, "high": 0}}""");
        flows("since=2025&until=2025")
                .extractingPath("$.items[0].moves[*].group.headcount.people")
                .asArray()
                .containsExactly(3);
    }

    @Test
    void putsNothingKnownByTheYearIntoAMonth() {
        newsroom.move("mira-okafor", "2025-06-30 hire halcyon>northwind");
        newsroom.move("ada-lin", "2025 hire halcyon>northwind");
        newsroom.move("tom-reed", "- hire halcyon>northwind");

        flows("by=month").isLenientlyEqualTo("""
                {"items": [
                  {"interval": "2025", "loosely": true, "low": 1, "high": 1, "list": null},
                  {"interval": "2025-06", "loosely": false, "low": 1, "high": 2, "loose": 1,
                   "list": "/api/v1/moves?from=halcyon&since=2025-06&to=northwind&until=2025-06"},
                  {"interval": null, "loosely": true, "low": 1, "high": 1, "undated": 1, "list": null}]}""");
        flows("since=2025").isLenientlyEqualTo("""
                {"items": [{"low": 2, "high": 2, "undated": 1}], "bounds": {"undated": 1}}""");
    }

    @Test
    void tellsOfGroupsWithoutADateWhereverTheyAreCounted() {
        for (String announced : List.of("2025-06", "2025", "-")) {
            newsroom.moveOf(
                    new Group("Three engineers", null, new HeadCount(3, Qualifier.EXACT)),
                    announced + " hire halcyon>northwind");
        }

        flows("by=month").isLenientlyEqualTo("""
                {"items": [
                  {"interval": "2025", "groups_low": 1, "groups_high": 1, "groups_loose": 0, "groups_undated": 0},
                  {"interval": "2025-06", "groups_low": 1, "groups_high": 2, "groups_loose": 1, "groups_undated": 0},
                  {"interval": null, "groups_low": 1, "groups_high": 1, "groups_loose": 0, "groups_undated": 1}]}""");
        flows("until=2024").isLenientlyEqualTo("""
                {"items": [{"groups_low": 0, "groups_high": 0, "undated": 0, "groups_undated": 1, "moves_left_out": 0}]}""");
        ask("balances?until=2024").isLenientlyEqualTo("""
                {"items": [{"lab": {"slug": "halcyon"}, "departures": {"groups_high": 0, "groups_undated": 1}},
                           {"lab": {"slug": "northwind"}, "arrivals": {"groups_high": 0, "groups_undated": 1},
                            "departures": {"groups_undated": 0}}]}""");
    }

    @Test
    void tellsUnknownEndsApart() {
        newsroom.move("mira-okafor", "2025-06-30 hire >northwind");
        newsroom.move("ada-lin", "2025-06-30 departure northwind>");

        flows("").isLenientlyEqualTo("""
                {"items": [
                  {"from": {"slug": "northwind"}, "to": null, "low": 1,
                   "list": "/api/v1/moves?from=northwind&moveKind=departure"},
                  {"from": null, "to": {"slug": "northwind"}, "low": 1, "list": null}]}""");
    }

    @Test
    void leavesOutWhatStaysInOneHouse() {
        newsroom.move("mira-okafor", "2025-06-30 hire northwind>northwind-labs");

        flows("").isLenientlyEqualTo("""
                {"items": [], "internal": {"low": 1, "high": 1}, "bounds": {"low": 1, "high": 1}}""");
        flows("parts=apart").isLenientlyEqualTo("""
                {"items": [{"from": {"slug": "northwind"}, "to": {"slug": "northwind-labs"}, "low": 1,
                            "list": "/api/v1/moves?from=northwind&labScope=exact&to=northwind-labs"}],
                 "internal": {"low": 0, "high": 0}}""");
        ask("balances?").isLenientlyEqualTo("""
                {"items": [{"lab": {"slug": "northwind"}, "arrivals": {"low": 0, "high": 0}, "internal_low": 1,
                            "internal_high": 1, "net_low": 0, "net_high": 0}]}""");
    }

    @Test
    void tellsThePartThatIsAskedForByItsName() {
        newsroom.move("mira-okafor", "2025-06-30 hire northwind>northwind-labs");
        newsroom.move("ada-lin", "2025-06-30 hire northwind-labs>halcyon");
        newsroom.move("tom-reed", "2025-06-30 hire halcyon>northwind");

        flows("lab=northwind-labs").isLenientlyEqualTo("""
                {"items": [{"from": {"slug": "northwind"}, "to": {"slug": "northwind-labs"}, "low": 1, "list": null},
                           {"from": {"slug": "northwind-labs"}, "to": {"slug": "halcyon"}, "low": 1,
                            "list": "/api/v1/moves?lab=northwind-labs&from=northwind-labs&to=halcyon"}],
                 "internal": {"low": 0, "high": 0}}""");
        flows("lab=northwind-labs&as=joined").isLenientlyEqualTo("""
                {"items": [{"from": {"slug": "northwind"}, "to": {"slug": "northwind-labs"}, "low": 1,
                            "list": "/api/v1/moves?lab=northwind-labs&as=joined&from=northwind&to=northwind-labs"}]}""");
        flows("lab=northwind").isLenientlyEqualTo("""
                {"items": [{"from": {"slug": "halcyon"}, "to": {"slug": "northwind"}, "low": 1},
                           {"from": {"slug": "northwind"}, "to": {"slug": "halcyon"}, "low": 1}],
                 "internal": {"low": 1, "high": 1}}""");
    }

    @Test
    void balancesTheFewestWithTheMost() {
        newsroom.move("mira-okafor", "2025-06-30 hire halcyon>northwind");
        newsroom.move(
                "ada-lin",
                "2025-06-30 hire northwind>halcyon",
                newsroom.supports("courier"),
                newsroom.denies("gazette"));

        ask("balances?lab=northwind").isLenientlyEqualTo("""
                {"items": [{"lab": {"slug": "northwind"}, "arrivals": {"low": 1, "high": 1},
                            "departures": {"low": 0, "high": 1, "contested": 1}, "net_low": 0, "net_high": 1}]}""");
        ask("balances?lab=northwind")
                .extractingPath("$.items[*].lab.slug")
                .asArray()
                .containsExactly("northwind");
    }

    @Test
    void readsBackAndCounts() {
        newsroom.move("mira-okafor", "2025-04-30 hire halcyon>northwind");
        newsroom.move("ada-lin", "2025-05-30 hire halcyon>northwind");
        newsroom.move("tom-reed", "2025-06-30 hire northwind>halcyon");

        for (String list : List.of("flows?by=month", "balances?by=month&lab=halcyon")) {
            String second = next(list + "&count=true&limit=1");
            String third = next(second);
            ask(third).isLenientlyEqualTo("""
                    {"items": [{"interval": "2025-06"}], "next": null, "count": 3}""");
            String back = address(third, "prev");
            ask(back).isLenientlyEqualTo("""
                    {"items": [{"interval": "2025-05"}], "count": 3}""");
            assertThat(next(back)).isNotNull();
            ask(address(back, "prev")).isLenientlyEqualTo("""
                    {"items": [{"interval": "2025-04"}], "prev": null}""");
        }
        assertThat(site.get().uri("/api/v1/" + next("flows?by=month&limit=1")))
                .headers()
                .hasHeaderSatisfying(
                        "Link",
                        links -> assertThat(links)
                                .singleElement()
                                .asString()
                                .contains("rel=\"first\"", "rel=\"next\"", "rel=\"prev\""));
    }

    private String next(String asked) {
        return address(asked, "next");
    }

    /** The address of another stretch, as {@link #ask} takes it. */
    private String address(String asked, String member) {
        AtomicReference<String> address = new AtomicReference<>();
        ask(asked).extractingPath("$." + member).asString().satisfies(address::set);
        return address.get().substring("/api/v1/".length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flows?by=week",
                "flows?parts=all",
                "flows?kind=move",
                "flows?labScope=exact&parts=rolled_up",
                "flows?after=%C3%A4",
                "flows?after=!",
                "flows?limit=0",
                "flows?before=!",
                "flows?after=MQ&before=MQ",
                "flows?as=bidder&lab=northwind",
                "flows?labScope=exact",
                "moves?as=employer&lab=northwind",
                "balances?as=joined",
                "balances?lab=nowhere"
            })
    void refusesWhatItDoesNotKnow(String asked) {
        assertThat(site.get().uri(URI.create("/api/v1/" + asked)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/parameters-refused");
    }

    private AbstractJsonContentAssert<?> flows(String filter) {
        return ask("flows?" + filter);
    }

    private AbstractJsonContentAssert<?> ask(String asked) {
        return assertThat(site.get().uri(URI.create("/api/v1/" + asked)))
                .hasStatusOk()
                .bodyJson();
    }
}
