package org.talentmoves.insight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;

/** How long people stayed, as the API tells it. */
@EmptySite
class TenuresIntegrationTests {

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
    void keepsWhoIsStillThereOutOfTheDays() {
        newsroom.move("mira-okafor", "2024-01 hire >halcyon");
        newsroom.move("mira-okafor", "2025-06-29 hire halcyon>northwind");
        newsroom.move("ada-lin", "2025-01-01 hire >halcyon");
        newsroom.move("tom-reed", "2025-03-01 departure halcyon>");

        ask("lab=halcyon").isLenientlyEqualTo("""
                {"items": [{"lab": {"slug": "halcyon"}, "low": 3, "high": 3, "finished": 1, "ongoing": 1, "unmeasured": 1,
                            "begin_unknown": 1, "end_unknown": 0,
                            "days_low": {"min": 515, "median": 515, "max": 515}, "days_high": {"median": 545},
                            "stays": [{"researcher": {"slug": "ada-lin"}, "ongoing": true, "ended": null, "days_low": null},
                                      {"researcher": {"slug": "mira-okafor"}, "ongoing": false, "days_low": 515, "days_high": 545},
                                      {"researcher": {"slug": "tom-reed"}, "began": null, "ongoing": false}]}]}""");
        ask("").extractingPath("$.items[*].lab.slug").asArray().containsExactly("halcyon", "northwind");
        ask("researcher=mira-okafor")
                .extractingPath("$.items[*].high")
                .asArray()
                .containsExactly(1, 1);
    }

    @Test
    void countsAContestedStayForTheHighBoundOnly() {
        newsroom.move("mira-okafor", "2024-01 hire >halcyon", newsroom.supports("courier"), newsroom.denies("gazette"));
        newsroom.move("mira-okafor", "2025-06-29 hire halcyon>northwind");

        ask("lab=halcyon").isLenientlyEqualTo("""
                {"items": [{"low": 0, "high": 1, "contested": 1, "finished": 0, "days_low": {"median": null},
                            "stays": [{"days_low": 515, "began": {"standing": "contested"}}]}]}""");
        ask("lab=halcyon&minStanding=single_origin").isLenientlyEqualTo("""
                {"items": [{"low": 1, "high": 1, "begin_unknown": 1}], "left_out": {"less_sure": 1}}""");
    }

    @Test
    void rollsPartsUp() {
        newsroom.move("mira-okafor", "2023-01-01 hire halcyon>northwind");
        newsroom.move("mira-okafor", "2024-01-01 hire northwind>northwind-labs");
        newsroom.move("mira-okafor", "2025-01-01 hire northwind-labs>halcyon");

        ask("lab=northwind").isLenientlyEqualTo("""
                {"items": [{"lab": {"slug": "northwind"}, "finished": 1, "days_low": {"median": 731}}]}""");
        ask("lab=northwind&parts=apart").isLenientlyEqualTo("""
                {"items": [{"lab": {"slug": "northwind"}, "days_low": {"median": 365}},
                           {"lab": {"slug": "northwind-labs"}, "days_low": {"median": 366}}]}""");
        ask("lab=northwind&labScope=exact")
                .extractingPath("$.items[*].lab.slug")
                .asArray()
                .containsExactly("northwind");
    }

    @Test
    void asksWhenStaysBegan() {
        newsroom.move("mira-okafor", "2024-01 hire >halcyon");
        newsroom.move("ada-lin", "2024 hire >halcyon");
        newsroom.move("tom-reed", "2025-03-01 departure halcyon>");

        ask("since=2024-01&until=2024-06").isLenientlyEqualTo("""
                {"items": [{"low": 1, "high": 2, "ongoing": 1}], "begin_unknown": 1}""");
    }

    @Test
    void goesOnWhereAStretchEnds() {
        newsroom.move("mira-okafor", "2024-01 hire halcyon>northwind");
        newsroom.move("ada-lin", "2024 hire >halcyon");

        ask("limit=1").extractingPath("$.items[0].lab.slug").isEqualTo("halcyon");
        ask("limit=1").extractingPath("$.next").asString().startsWith("/api/v1/tenures?limit=1&after=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by=year",
                "parts=some",
                "from=halcyon",
                "standing=contested",
                "lab=nowhere",
                "limit=0",
                "text=ada"
            })
    void refusesWhatItDoesNotKnow(String asked) {
        assertThat(site.get().uri(URI.create("/api/v1/tenures?" + asked)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/parameters-refused");
    }

    private AbstractJsonContentAssert<?> ask(String filter) {
        return assertThat(site.get().uri("/api/v1/tenures?" + filter))
                .hasStatusOk()
                .bodyJson();
    }
}
