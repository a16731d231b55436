package org.talentmoves.timeline.api;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is not there is refused with what is. */
@SiteTest
class AlikeNamesIntegrationTests {

    @Autowired
    private Client client;

    @Autowired
    private JsonMapper json;

    @ParameterizedTest
    @CsvSource({
        "researcher, trapit-bansl, trapit-bansal",
        "researcher, Trapit Bansal, trapit-bansal",
        "researcher, bansal, trapit-bansal",
        "researcher, Bánsal, trapit-bansal",
        "researcher, 姚顺雨, yao-shunyu-tencent",
        "publisher, Bloombrg, Bloomberg",
        "publisher, newsbyte, NewsBytes",
        "language, zh_hans, zh-Hans"
    })
    void tellWhatWasProbablyMeant(String parameter, String given, String meant) throws Exception {
        JsonNode refused = refused(parameter, given);
        assertThat(refused.get("nearest").asString()).isEqualTo(meant);
        assertThat(allowed(refused)).contains(meant).hasSizeLessThanOrEqualTo(10);
        assertThat(refused.get("detail").asString()).contains("“" + given + "”", "Did you mean “" + meant + "”?");
    }

    @Test
    void listAllLanguagesThatThereAre() throws Exception {
        assertThat(allowed(refused("language", "ja"))).contains("en", "zh", "zh-Hans", "zh-Hant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZH", "zh-hans", "Zh-HANT", "EN"})
    void takeALanguageInAnyCase(String tag) throws Exception {
        JsonNode found = client.read("/api/v1/timeline?count=true&language=" + tag);
        assertThat(found.at("/bounds/high").asInt()).isPositive();
    }

    @Test
    void listAtMostTenThatHoldWhatWasGiven() throws Exception {
        JsonNode refused = refused("researcher", "an");
        assertThat(allowed(refused)).hasSize(10).allMatch(slug -> slug.contains("an"));
        assertThat(allowed(refused).get(0)).startsWith("an");
        assertThat(refused.has("nearest")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qqq", "%~", "_", "\\"})
    void sayWhereEverythingIsListedWhenNothingIsAlike(String given) throws Exception {
        JsonNode refused = refused("source", given);
        assertThat(allowed(refused)).isEmpty();
        assertThat(refused.get("detail").asString()).endsWith("see the list of sources.");
    }

    private JsonNode refused(String parameter, String given) throws Exception {
        var answer = client.ask("GET", "/api/v1/timeline?" + parameter + "=" + encode(given, UTF_8));
        assertThat(answer.statusCode()).isEqualTo(400);
        return json.readTree(answer.body()).at("/errors/0");
    }

    private static List<@Nullable String> allowed(JsonNode refused) {
        return refused.get("allowed").valueStream().map(JsonNode::asString).toList();
    }
}
