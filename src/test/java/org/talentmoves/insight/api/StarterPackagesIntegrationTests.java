package org.talentmoves.insight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.timeline.api.Client;
import org.talentmoves.timeline.api.SiteTest;
import tools.jackson.databind.JsonNode;

/** Over the starter data, what is told of pay agrees with the offers, and nothing is counted twice or lost. */
@SiteTest
class StarterPackagesIntegrationTests {

    @Autowired
    private Client client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "since=2025-06&until=2025-07",
                "lab=meta",
                "payComponent=total",
                "payMin=100000000",
                "minStanding=corroborated",
                "reportedBy=2025-07-15",
                "standing=contested"
            })
    void countsEveryAccountOfTheOffersOnce(String filter) throws Exception {
        int accounts = 0;
        int denied = 0;
        String list =
                filter.equals("payMin=100000000") ? "" : filter; // looks at the account alone that stands for a package
        for (JsonNode offer : client.all("/api/v1/offers?limit=7&" + list)) {
            for (JsonNode term : offer.get("package")) {
                boolean asked = isAsked(term, filter);
                accounts += asked ? 1 : 0;
                denied += asked && isContested(offer, term) ? 1 : 0;
            }
        }
        List<JsonNode> rows = client.all("/api/v1/packages?accounts=all&limit=3&" + filter);
        assertThat(sum(rows, "high") + sum(rows, "retracted")).as(filter).isEqualTo(accounts);
        assertThat(sum(rows, "contested")).as(filter).isEqualTo(denied);
        int undated = filter.startsWith("since") ? sum(rows, "undated") : 0;
        assertThat(rows.stream().mapToInt(row -> row.get("accounts").size()).sum())
                .isEqualTo(accounts + undated);
    }

    private static boolean isAsked(JsonNode term, String filter) {
        return switch (filter) {
            case "payComponent=total" -> term.get("component").asString().equals("total");
            case "payMin=100000000" ->
                term.at("/amount/currency").asString().equals("USD")
                        && term.at("/amount/low").asLong(0) >= 100_000_000;
            default -> true;
        };
    }

    private static boolean isContested(JsonNode offer, JsonNode term) {
        return List.of(offer, term).stream()
                .anyMatch(told -> told.at("/standing/standing").asString().equals("contested"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "accounts=all", "by=month", "by=quarter&lab=meta", "by=year&reportedBy=2025-08-01"})
    void makesFiguresOfWhatIsThere(String filter) throws Exception {
        List<JsonNode> rows = client.all("/api/v1/packages?" + filter);
        assertThat(rows).isNotEmpty();
        for (JsonNode row : rows) {
            int low = row.get("low").asInt();
            assertThat(row.get("qualifiers")
                            .valueStream()
                            .mapToInt(JsonNode::asInt)
                            .sum())
                    .isEqualTo(low);
            for (String bound : List.of("lows", "highs")) {
                assertThat(row.at("/" + bound + "/count").asInt()
                                + row.at("/" + bound + "/left_out").asInt())
                        .isEqualTo(low);
            }
            assertThat(row.at("/lows/left_out").asInt())
                    .isEqualTo(row.at("/qualifiers/up_to").asInt()
                            + row.at("/qualifiers/undisclosed").asInt());
        }
    }

    @Test
    void addsUpToAllOverTime() throws Exception {
        for (String by : List.of("month", "quarter", "year")) {
            assertThat(sum(client.all("/api/v1/packages?by=" + by), "low"))
                    .as(by)
                    .isEqualTo(sum(client.all("/api/v1/packages"), "low"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "payComponent=total&payPeriod=over_years",
                "currency=CNY",
                "lab=meta",
                "minStanding=corroborated"
            })
    void ranksWhatItCounts(String filter) throws Exception {
        List<JsonNode> ranked = client.all("/api/v1/rankings?limit=4&" + filter);
        List<JsonNode> upTo = client.all("/api/v1/rankings?ranked=false&limit=4&" + filter);
        JsonNode counts = client.read("/api/v1/rankings?limit=1&" + filter).get("left_aside");

        assertThat(ranked).hasSize(counts.get("ranked").asInt());
        assertThat(upTo).hasSize(counts.get("up_to").asInt());
        assertThat(ranked).allSatisfy(row -> {
            assertThat(row.at("/amount/low").isNumber()).isTrue();
            assertThat(row.get("best_rank").asInt())
                    .isLessThanOrEqualTo(row.get("rank").asInt());
            assertThat(row.get("worst_rank").asInt())
                    .isGreaterThanOrEqualTo(row.get("rank").asInt());
            assertThat(row.get("pay_standing").asString()).isNotEqualTo("contested");
        });
        assertThat(upTo)
                .allSatisfy(row ->
                        assertThat(row.at("/amount/qualifier").asString()).isEqualTo("up_to"));
    }

    @Test
    void losesNoAccountOnTheWayToARank() throws Exception {
        JsonNode counts = client.read("/api/v1/rankings?limit=1").get("left_aside");
        int counted = 0;
        for (String member : List.of(
                "ranked",
                "up_to",
                "undisclosed",
                "other_currencies",
                "rival_accounts",
                "less_sure",
                "contested",
                "retracted")) {
            counted += counts.get(member).asInt();
        }
        int accounts = 0;
        for (JsonNode offer : client.all("/api/v1/offers")) {
            accounts += offer.get("package").size();
        }
        assertThat(counted).isEqualTo(accounts);
    }

    @Test
    void ranksTheMostFirst() throws Exception {
        Map<String, JsonNode> last = new HashMap<>();
        for (JsonNode row : client.all("/api/v1/rankings?limit=4")) {
            String kind = List.of("component", "scope", "period", "years").stream()
                    .map(name -> row.get(name).toString())
                    .toList()
                    .toString();
            JsonNode before = last.put(kind, row);
            if (before == null) {
                assertThat(row.get("rank").asInt()).isEqualTo(1);
            } else {
                long more = before.at("/amount/low").asLong();
                long less = row.at("/amount/low").asLong();
                assertThat(less).isLessThanOrEqualTo(more);
                assertThat(row.get("rank").equals(before.get("rank"))).isEqualTo(less == more);
            }
        }
    }

    @Test
    void tellsStaysAsCareersDo() throws Exception {
        int stays = 0;
        int ongoing = 0;
        for (JsonNode person : client.all("/api/v1/researchers?limit=100")) {
            JsonNode career = client.read(
                            "/api/v1/researchers/" + person.get("slug").asString())
                    .get("career");
            for (JsonNode stage : career.get("stages")) {
                stays += stage.get("lab").isNull() ? 0 : 1;
                ongoing += !stage.get("lab").isNull() && !stage.get("over").asBoolean() ? 1 : 0;
            }
        }
        List<JsonNode> labs = client.all("/api/v1/tenures?parts=apart&limit=9");
        assertThat(sum(labs, "high")).isEqualTo(stays);
        assertThat(labs.stream()
                        .flatMap(lab -> lab.get("stays").valueStream())
                        .filter(stay -> stay.get("ongoing").asBoolean()))
                .hasSize(ongoing);
        assertThat(labs)
                .allSatisfy(lab -> assertThat(lab.get("finished").asInt()
                                + lab.get("ongoing").asInt()
                                + lab.get("unmeasured").asInt())
                        .isEqualTo(lab.get("low").asInt()));
    }

    private static int sum(List<JsonNode> rows, String member) {
        return rows.stream().mapToInt(row -> row.get(member).asInt()).sum();
    }
}
