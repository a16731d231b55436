package org.talentmoves.insight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.timeline.api.Client;
import org.talentmoves.timeline.api.SiteTest;
import tools.jackson.databind.JsonNode;

/** Over the starter data, numbers agree with the lists behind them and with each other. */
@SiteTest
class StarterFlowsIntegrationTests {

    @Autowired
    private Client client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "since=2025-03-15&until=2025-08-15",
                "by=month",
                "by=quarter&since=2025&until=2025",
                "by=year&parts=apart",
                "from=openai&parts=apart",
                "lab=meta&by=month",
                "lab=meta&parts=apart",
                "labScope=exact&to=meta",
                "dateField=happened&by=month",
                "dateField=published&by=month",
                "minStanding=corroborated",
                "reportedBy=2025-07-15",
                "payMin=1000000"
            })
    void flowsAgreeWithTheirLists(String filter) throws Exception {
        List<JsonNode> flows = client.all("/api/v1/flows?limit=7&" + filter);
        assertThat(flows).isNotEmpty();
        for (JsonNode flow : flows) {
            if (flow.get("list").isString()) {
                JsonNode bounds = bounds(flow.get("list").asString());
                assertThat(List.of(sum(flow, "low", "groups_low"), sum(flow, "high", "groups_high")))
                        .as(flow.toString())
                        .isEqualTo(List.of(
                                bounds.get("low").asInt(), bounds.get("high").asInt()));
            }
        }
    }

    /** What may lie in a row and is known by the year alone is told in the row of its year, what has no date in its own number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "by=month",
                "by=quarter&since=2025&until=2025",
                "dateField=announced&by=month",
                "dateField=announced&until=2024",
                "dateField=happened&by=month&since=2024"
            })
    void namesEveryMoveThatItCounts(String filter) throws Exception {
        for (JsonNode flow : client.all("/api/v1/flows?limit=50&" + filter)) {
            int within = sum(flow, "high", "groups_high") - sum(flow, "loose", "groups_loose");
            int outside =
                    filter.contains("since") || filter.contains("until") ? sum(flow, "undated", "groups_undated") : 0;
            assertThat(flow.get("moves").size() + sum(flow, "moves_left_out"))
                    .as(flow.toString())
                    .isEqualTo(within + outside);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "by=quarter", "lab=meta&since=2025", "parts=apart", "labScope=exact&lab=meta"})
    void balancesAgreeWithTheirLists(String filter) throws Exception {
        List<JsonNode> balances = client.all("/api/v1/balances?limit=7&" + filter);
        assertThat(balances).isNotEmpty();
        for (JsonNode balance : balances) {
            for (String direction : List.of("arrivals", "departures")) {
                JsonNode side = balance.get(direction);
                if (side.get("list").isString()) {
                    JsonNode bounds = bounds(side.get("list").asString());
                    assertThat(sum(side, "low", "groups_low") + sum(balance, "internal_low"))
                            .as(direction + " of " + balance)
                            .isEqualTo(bounds.get("low").asInt());
                    assertThat(sum(side, "high", "groups_high") + sum(balance, "internal_high"))
                            .as(direction + " of " + balance)
                            .isEqualTo(bounds.get("high").asInt());
                }
            }
        }
    }

    @Test
    void partsOfTimeAreNoMoreThanTheWhole() throws Exception {
        JsonNode whole = client.read("/api/v1/flows?limit=1");
        int all = whole.at("/bounds/low").asInt() - whole.at("/internal/low").asInt();
        for (String by : List.of("month", "quarter", "year")) {
            assertThat(client.all("/api/v1/flows?by=" + by).stream()
                            .mapToInt(flow -> sum(flow, "low", "groups_low"))
                            .sum())
                    .as(by)
                    .isEqualTo(all);
        }
    }

    @Test
    void balancesAsTheLabsDo() throws Exception {
        for (JsonNode balance : client.all("/api/v1/balances?since=2025&until=2025")) {
            JsonNode lab = client.read("/api/v1/labs/" + balance.at("/lab/slug").asString() + "?since=2025&until=2025");
            for (String direction : List.of("arrivals", "departures")) {
                for (String bound : List.of("low", "high")) {
                    assertThat(balance.get(direction).get(bound))
                            .isEqualTo(lab.at("/balance/" + direction + "/" + bound));
                }
            }
            assertThat(balance.get("net_low")).isEqualTo(lab.at("/balance/net/low"));
        }
    }

    private JsonNode bounds(String list) throws Exception {
        return client.read(list + (list.contains("?") ? "&" : "?") + "count=true&limit=1")
                .get("bounds");
    }

    private static int sum(JsonNode row, String... members) {
        return List.of(members).stream().mapToInt(name -> row.get(name).asInt()).sum();
    }
}
