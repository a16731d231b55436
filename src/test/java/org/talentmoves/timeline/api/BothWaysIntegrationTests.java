package org.talentmoves.timeline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Lists of every sort are read on to their end and back to their beginning, and say how long they are. */
@SiteTest
class BothWaysIntegrationTests {

    @Autowired
    private Client client;

    @ParameterizedTest
    @CsvSource({
        "sources?, 90",
        "flows?by=month, 30",
        "flows?lab=meta, 7",
        "balances?by=quarter, 25",
        "packages?by=quarter, 9",
        "rankings?, 6",
        "rankings?ranked=false, 2",
        "tenures?parts=apart, 9",
        "changes?kind=move, 40",
        "sources/roundup-2025-07/mentions?, 2",
        "sources/roundup-2025-07/mentions?minStanding=contested, 3"
    })
    void areReadOnAndBack(String list, int limit) throws Exception {
        List<JsonNode> on = pages("/api/v1/" + list + "&count=true&limit=" + limit, "next");
        JsonNode last = on.get(on.size() - 1);
        List<JsonNode> back = pages(last.get("prev").asString(), "prev");
        Collections.reverse(back);
        back.add(last);

        assertThat(items(on)).hasSizeGreaterThan(limit).doesNotHaveDuplicates();
        assertThat(items(back)).isEqualTo(items(on));
        assertThat(on.get(0).get("prev").isNull()).isTrue();
        assertThat(on.get(0).get("count").asInt()).isEqualTo(items(on).size());
    }

    private List<JsonNode> pages(String address, String towards) throws Exception {
        List<JsonNode> pages = new ArrayList<>(List.of(client.read(address)));
        while (!pages.get(pages.size() - 1).get(towards).isNull()) {
            pages.add(client.read(pages.get(pages.size() - 1).get(towards).asString()));
        }
        return pages;
    }

    private static List<JsonNode> items(List<JsonNode> pages) {
        return pages.stream().flatMap(page -> page.get("items").valueStream()).toList();
    }
}
