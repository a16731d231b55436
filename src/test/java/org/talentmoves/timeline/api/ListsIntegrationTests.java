package org.talentmoves.timeline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.PageAssert.assertThatPage;

import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.database.Statements;
import tools.jackson.databind.JsonNode;

@SiteTest
class ListsIntegrationTests {

    @Autowired
    private Client client;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline?limit=500",
                "timeline?limit=1",
                "timeline?lab=meta&limit=500",
                "moves?lab=meta&limit=500",
                "offers?lab=meta&limit=500",
                "deals?limit=500",
                "benchmarks",
                "milestones?limit=500",
                "labs?limit=500",
                "researchers?limit=500&text=a",
                "sources?limit=500",
                "sources/roundup-2025-07/mentions?limit=500"
            })
    void takeAtMostFourStatementsWhateverTheirLength(String list) {
        assertThat(Statements.of(database)
                        .during(() -> assertThat(site.get().uri("/api/v1/" + list))
                                .hasStatusOk()
                                .bodyJson()
                                .extractingPath("$.items")
                                .asArray()
                                .isNotEmpty()))
                .as("one of them asks since when nothing was changed")
                .hasSizeBetween(2, 4);
    }

    @ParameterizedTest
    @CsvSource({"timeline,id,41", "labs,slug,7", "researchers,slug,60", "sources,slug,101"})
    void goOnToTheEndWithoutGapOrRepetition(String list, String key, int limit) throws Exception {
        List<String> whole = keys(client.all("/api/v1/" + list + "?limit=500"), key);
        assertThat(keys(client.all("/api/v1/" + list + "?limit=" + limit), key))
                .doesNotHaveDuplicates()
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"timeline,id", "labs,slug", "researchers,slug", "sources,slug"})
    void goBackToWhereTheyCameFrom(String list, String key) throws Exception {
        JsonNode first = client.read("/api/v1/" + list + "?limit=5");
        JsonNode second = client.read(first.get("next").asString());
        JsonNode back = client.read(second.get("prev").asString());
        assertThat(keys(back.get("items").valueStream().toList(), key))
                .isEqualTo(keys(first.get("items").valueStream().toList(), key));
        assertThat(back.get("prev").isNull()).isTrue();
        assertThat(back.get("next").asString()).isEqualTo(first.get("next").asString());
    }

    @Test
    void sayWhereTheyGoOnInTheLinkHeader() throws Exception {
        JsonNode moves = client.read("/api/v1/moves?lab=meta&limit=2");
        assertThat(client.ask("GET", moves.get("next").asString()).headers().firstValue("Link"))
                .get()
                .asString()
                .startsWith("</api/v1/moves?lab=meta&limit=2>; rel=\"first\", </api/v1/moves?lab=meta&limit=2&after=")
                .contains("rel=\"next\"", "&before=", "rel=\"prev\"");
    }

    @Test
    void keepTheirFilterOnTheWay() throws Exception {
        List<JsonNode> joined = client.all("/api/v1/moves?lab=meta&as=joined&standing=confirmed,corroborated&limit=3");
        assertThat(joined).hasSizeGreaterThan(3).allSatisfy(move -> {
            assertThat(move.at("/to_lab/slug").asString()).startsWith("meta");
            assertThat(move.at("/standing/standing").asString()).isIn("confirmed", "corroborated");
        });
    }

    @Test
    void findPeopleByEverySpelling() throws Exception {
        assertThat(keys(client.all("/api/v1/researchers?text=%E5%A7%9A%E9%A1%BA%E9%9B%A8"), "slug"))
                .containsExactly("yao-shunyu-tencent");
    }

    @Test
    void findPeopleWhoWereLastKnownAtALabOrAPartOfIt() throws Exception {
        List<JsonNode> there = client.all("/api/v1/researchers?lab=meta&limit=7");
        assertThat(there)
                .hasSizeGreaterThan(10)
                .allSatisfy(person ->
                        assertThat(person.at("/present_lab/slug").asString()).startsWith("meta"));
        assertThat(client.all("/api/v1/researchers?limit=500"))
                .filteredOn(
                        person -> person.at("/present_lab/slug").asString("").startsWith("meta"))
                .hasSameSizeAs(there);
    }

    @Test
    void findPeopleAtAnyOfSeveralLabs() throws Exception {
        List<String> meta = keys(client.all("/api/v1/researchers?lab=meta&limit=500"), "slug");
        List<String> openai = keys(client.all("/api/v1/researchers?lab=openai&limit=500"), "slug");
        assertThat(keys(client.all("/api/v1/researchers?lab=meta,openai&limit=9"), "slug"))
                .isEqualTo(keys(client.all("/api/v1/researchers?lab=openai&lab=meta&limit=500"), "slug"))
                .doesNotHaveDuplicates()
                .hasSize(meta.size() + openai.size())
                .containsAll(meta)
                .containsAll(openai);
        assertThat(client.read("/api/v1/researchers?lab=meta,openai&count=true")
                        .get("count")
                        .asInt())
                .isEqualTo(meta.size() + openai.size());
    }

    @Test
    void findThemOnThePageAsWell() {
        assertThatPage(site, "/researchers?lab=meta,openai&labScope=exact&limit=5")
                .shows("Meta, OpenAI", "only who was at the lab itself")
                .linksTo("/researchers?lab=meta%2Copenai&limit=5");
        assertThatPage(site, "/zh/researchers?labScope=exact").hasStatus(400).shows("请同时选择所问的机构");
    }

    @Test
    void findPeopleAtTheLabItselfAlone() throws Exception {
        String meta = "/api/v1/researchers?limit=500&lab=meta";
        List<String> within = keys(client.all(meta), "slug");
        List<JsonNode> exact = client.all(meta + "&labScope=exact");
        assertThat(exact)
                .isNotEmpty()
                .hasSizeLessThan(within.size())
                .allSatisfy(person ->
                        assertThat(person.at("/present_lab/slug").asString()).isEqualTo("meta"));
        assertThat(keys(client.all(meta + ",meta-msl&labScope=exact"), "slug")).hasSizeGreaterThan(exact.size());
        assertThat(client.read("/api/v1/researchers?labScope=exact")
                        .at("/errors/0/detail")
                        .asString())
                .endsWith("say of which lab as well.");
    }

    @Test
    void findSourcesByWhoPublishesThemAndInWhichLanguage() throws Exception {
        assertThat(client.all("/api/v1/sources?limit=500&publisher=newsbytes"))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        source -> assertThat(source.get("publisher").asString()).isEqualTo("NewsBytes"));
        List<JsonNode> chinese = client.all("/api/v1/sources?language=zh&limit=7");
        assertThat(chinese)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        source -> assertThat(source.get("language").asString()).startsWith("zh"));
        assertThat(client.read("/api/v1/sources?language=zh&count=true")
                        .get("count")
                        .asInt())
                .isEqualTo(chinese.size());
        assertThat(client.all("/api/v1/sources?limit=500&language=zh-hans,fr"))
                .allSatisfy(
                        source -> assertThat(source.get("language").asString()).isIn("zh-Hans", "fr"))
                .hasSizeLessThan(chinese.size());
    }

    @Test
    void findSourcesByTheirWords() throws Exception {
        List<JsonNode> found = client.all("/api/v1/sources?limit=500&text=Superintelligence%20meta");
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(source ->
                        assertThat(source.toString().toLowerCase(Locale.ROOT)).contains("superintelligence", "meta"));
        assertThat(client.all("/api/v1/sources?text=q%25_q")).isEmpty();
        assertThat(client.ask("GET", "/api/v1/sources?text=%21").statusCode()).isEqualTo(400);
    }

    @Test
    void findSourcesOfAPeriod() throws Exception {
        assertThat(client.all("/api/v1/sources?limit=500&since=2025-06&until=2025-07-10"))
                .isNotEmpty()
                .allSatisfy(source -> {
                    String date = source.get("published_on").toString();
                    assertThat(date).contains("2025");
                    assertThat(date).doesNotContain("2025-05", "2025-08", "2025-07-2");
                });
        assertThat(client.ask("GET", "/api/v1/sources?since=2026&until=2025").statusCode())
                .isEqualTo(400);
    }

    @Test
    void findSourcesOnThePageAsWell() {
        assertThatPage(site, "/sources?language=zh&limit=5").hasStatus(200).shows("Chinese");
        assertThatPage(site, "/sources?publisher=NewsBytes&since=1990&until=1991")
                .shows("No source is found.");
        assertThatPage(site, "/zh/sources?publisher=NewsByte").hasStatus(400).shows("是否指“NewsBytes”？");
    }

    @Test
    void tellWhoCameToALabAndWhoLeftItInAPeriod() throws Exception {
        String period = "?since=2025-07-10&until=2025-12";
        JsonNode ever = client.read("/api/v1/labs/meta").get("balance");
        JsonNode then = client.read("/api/v1/labs/meta" + period).get("balance");
        assertThat(client.all("/api/v1/labs" + period))
                .filteredOn(lab -> lab.get("slug").asString().equals("meta"))
                .singleElement()
                .satisfies(lab -> assertThat(lab.get("balance")).isEqualTo(then));
        assertThat(then.at("/arrivals/high").asInt())
                .isPositive()
                .isLessThan(ever.at("/arrivals/high").asInt())
                .isGreaterThan(then.at("/arrivals/low").asInt());
        assertThat(then.at("/net/low").asInt())
                .isEqualTo(then.at("/arrivals/low").asInt()
                        - then.at("/departures/high").asInt());
    }

    private static List<String> keys(List<JsonNode> items, String key) {
        return items.stream().map(item -> item.get(key).asString()).toList();
    }
}
