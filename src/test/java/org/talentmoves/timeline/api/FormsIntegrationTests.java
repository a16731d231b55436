package org.talentmoves.timeline.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists as tables and lines: whole, with the same items as in JSON. */
@SiteTest
class FormsIntegrationTests {

    @Autowired
    private MockMvc site;

    @Autowired
    private Client client;

    @Autowired
    private JsonMapper json;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline",
                "moves",
                "offers",
                "deals",
                "benchmarks",
                "milestones",
                "labs",
                "researchers",
                "sources",
                "checks",
                "changes",
                "flows",
                "balances"
            })
    void givesAWholeListInOneTable(String list) throws Exception {
        List<NamedCsvRecord> rows = table(get("/api/v1/" + list + "?format=csv").getContentAsString());
        assertThat(rows).hasSize(all("/api/v1/" + list).size());
        assertThat(rows.get(0).getHeader()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z0-9_]+"));
        assertThat(get("/api/v1/" + list + "?format=ndjson")
                        .getContentAsString()
                        .lines())
                .hasSize(rows.size());
    }

    @Test
    void hasTheValuesOfTheJson() throws Exception {
        List<JsonNode> moves = all("/api/v1/moves");
        List<NamedCsvRecord> rows = table(get("/api/v1/moves?format=csv").getContentAsString());
        for (int i = 0; i < rows.size(); i++) {
            JsonNode move = moves.get(i);
            NamedCsvRecord row = rows.get(i);
            assertThat(row.getField("id")).isEqualTo(move.get("id").asString());
            assertThat(row.getField("date")).isEqualTo(move.at("/date/edtf").asString(""));
            assertThat(row.getField("standing"))
                    .isEqualTo(move.at("/standing/standing").asString());
            assertThat(row.getField("to_lab_slug"))
                    .isEqualTo(move.at("/to_lab/slug").asString(""));
            assertThat(row.getField("sentences_en_full"))
                    .isEqualTo(move.at("/sentences/en/full").asString());
        }
    }

    @Test
    void keepsTheQualifierBesideTheSum() throws Exception {
        List<JsonNode> offers = all("/api/v1/offers");
        List<NamedCsvRecord> rows = table(get("/api/v1/offers?format=csv").getContentAsString());
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            JsonNode headline = offers.get(i)
                    .get("package")
                    .valueStream()
                    .filter(term -> term.get("headline").asBoolean())
                    .findFirst()
                    .orElseGet(json::createObjectNode);
            assertThat(row.getField("pay_terms"))
                    .isEqualTo(String.valueOf(offers.get(i).get("package").size()));
            for (String part : List.of("low", "high", "currency", "qualifier")) {
                assertThat(row.getField("pay_amount_" + part))
                        .isEqualTo(headline.at("/amount/" + part).asString(""));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/csv                     | text/csv;charset=UTF-8
            text/tab-separated-values    | text/tab-separated-values;charset=UTF-8
            application/x-ndjson         | application/x-ndjson
            application/json             | application/json
            text/html,*/*;q=0.8          | application/json
            text/csv;q=0,*/*;q=0.1       | application/json
            application/json;q=0,*/*     | text/csv;charset=UTF-8
            text/csv,*/*;q=0             | text/csv;charset=UTF-8
            application/json,*/*;q=0     | application/json
            application/json,application/*;q=0 | application/json
            text/*;q=0.5,text/csv;q=0.1  | text/tab-separated-values;charset=UTF-8
            application/json;q=0.1,*/*   | text/csv;charset=UTF-8
            application/json;q=0.1,*/*;q=0.1 | application/json
            text/csv,application/json    | text/csv;charset=UTF-8
            application/json,text/csv    | application/json
            */*,application/x-ndjson     | application/x-ndjson
            application/json;version=2   | application/json
            text/csv;header=absent       | text/csv;charset=UTF-8
            """)
    void isInTheFormThatIsAccepted(String accept, String type) throws Exception {
        MockHttpServletResponse answer = site.perform(
                        MockMvcRequestBuilders.get("/api/v1/moves?limit=1").header("Accept", accept))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;q=0",
                "text/csv;q=0,application/json;q=0",
                "*/*;q=0",
                "application/*;q=0",
                "application/xml,*/*;q=0"
            })
    void isInNoFormThatIsRefused(String accept) throws Exception {
        HttpResponse<String> answer = client.ask("GET", "/api/v1/moves?limit=1", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"application/json\"");
    }

    @Test
    void isCutWhereALimitIsGiven() throws Exception {
        MockHttpServletResponse answer = get("/api/v1/moves?format=csv&limit=3");
        assertThat(table(answer.getContentAsString())).hasSize(3);
        assertThat(answer.getHeader("Link")).contains("rel=\"next\"", "format=csv");
        assertThat(answer.getHeader("Content-Disposition")).contains("moves.csv");
        assertThat(get("/api/v1/moves?format=csv").getHeader("Link")).isNull();
    }

    @Test
    void goesOnFromAPlaceToTheEnd() throws Exception {
        String next = client.read("/api/v1/moves?limit=5").get("next").asString();
        String place = next.replaceFirst(".*after=", "");
        assertThat(table(get("/api/v1/moves?format=csv&after=" + place).getContentAsString()))
                .hasSize(all("/api/v1/moves").size() - 5);
    }

    @Test
    void choosesMembers() throws Exception {
        JsonNode one = client.read("/api/v1/moves?fields=id,to_lab&limit=1").at("/items/0");
        assertThat(one.propertyNames()).containsExactlyInAnyOrder("id", "to_lab");
        assertThat(table(get("/api/v1/moves?fields=id,to_lab&limit=1&format=csv")
                                .getContentAsString())
                        .get(0)
                        .getHeader())
                .containsExactly("id", "to_lab_slug", "to_lab_name", "to_lab_name_zh");
        JsonNode line = json.readTree(
                get("/api/v1/timeline?fields=id&limit=1&format=ndjson").getContentAsString());
        assertThat(line.propertyNames()).containsExactly("id");
    }

    @Test
    void bringsAlongWhatIsAskedFor() throws Exception {
        List<JsonNode> plain = all("/api/v1/moves");
        JsonNode one = client.read("/api/v1/moves/m001");
        JsonNode listed = client.read("/api/v1/moves?limit=500&include=citations,sentences,researcher,labs,offer")
                .get("items")
                .valueStream()
                .filter(move -> move.get("id").asString().equals("m001"))
                .findFirst()
                .orElseThrow();
        assertThat(listed.get("citations")).isEqualTo(one.get("citations"));
        assertThat(listed.at("/sentences")).isEqualTo(one.at("/sentences"));
        assertThat(listed.at("/included/researchers/0/slug")).isEqualTo(one.at("/researcher/slug"));
        assertThat(listed.at("/included/labs")
                        .valueStream()
                        .map(lab -> lab.get("slug").asString()))
                .contains(one.at("/to_lab/slug").asString());
        assertThat(plain).noneMatch(move -> move.has("citations") || move.has("included"));
    }

    @Test
    void bringsAlongTheOfferThatAMoveFollowed() throws Exception {
        JsonNode followed = client.read("/api/v1/moves?limit=500&include=offer")
                .get("items")
                .valueStream()
                .filter(move -> move.get("offer").isObject())
                .findFirst()
                .orElseThrow();
        JsonNode offer = client.read(followed.at("/offer/self").asString());
        assertThat(followed.at("/included/offer/status")).isEqualTo(offer.get("status"));
        assertThat(followed.at("/included/offer/package").size())
                .isEqualTo(offer.get("package").size());
    }

    /** Where the offer is not asked for, a move that followed one brings the rest. */
    @Test
    void bringsAlongNothingElse() throws Exception {
        assertThat(client.read("/api/v1/moves?limit=500&include=labs")
                        .get("items")
                        .valueStream())
                .anyMatch(move -> move.get("offer").isObject())
                .allSatisfy(
                        move -> assertThat(move.get("included").propertyNames()).containsExactly("labs"));
    }

    @Test
    void refusesAMemberThatIsNotThereWithTheNearest() throws Exception {
        MockHttpServletResponse answer = get("/api/v1/moves?fields=id,standng");
        assertThat(answer.getStatus()).isEqualTo(400);
        JsonNode wrong = json.readTree(answer.getContentAsString()).at("/errors/0");
        assertThat(wrong.get("nearest").asString()).isEqualTo("standing");
        assertThat(wrong.get("allowed").size()).isGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/researchers?format=csv&fields=names, fields, slug",
        "'/api/v1/researchers?format=tsv&fields=slug,career', fields, name",
        "/api/v1/packages?format=csv&fields=accounts, fields, low",
        "/api/v1/tenures?format=csv&fields=stays, fields, lab",
        "'/api/v1/moves?format=csv&fields=id,citations&include=citations', fields, id",
        "/api/v1/moves?fields=citations, fields, id",
        "/api/v1/moves?fields=included&include=citations, fields, standing",
        "/api/v1/timeline?format=ndjson&fields=included, fields, deal_kind",
        "/api/v1/moves?fields=related, fields, included",
        "/api/v1/sources?fields=mentions, fields, facts"
    })
    void refusesMembersThatTheAnswerWouldLack(String address, String parameter, String allowed) throws Exception {
        MockHttpServletResponse answer = get(address);
        assertThat(answer.getStatus()).isEqualTo(400);
        JsonNode wrong = json.readTree(answer.getContentAsString()).at("/errors/0");
        assertThat(wrong.get("parameter").asString()).isEqualTo(parameter);
        assertThat(wrong.get("allowed").valueStream().map(JsonNode::asString)).contains(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/moves?fields=id&include=citations, citations",
        "/api/v1/moves?fields=id&include=labs, included",
        "/api/v1/timeline?format=ndjson&fields=id&include=sentences, sentences"
    })
    void refusesToBringAlongWhatFieldsLeaveOut(String address, String member) throws Exception {
        MockHttpServletResponse answer = get(address);
        assertThat(answer.getStatus()).isEqualTo(400);
        JsonNode wrong = json.readTree(answer.getContentAsString()).at("/errors/0");
        assertThat(wrong.get("parameter").asString()).isEqualTo("include");
        assertThat(wrong.get("detail").asString()).contains("“" + member + "”");
    }

    @Test
    void refusesMembersThatATableLacksAlsoWhereItIsAskedForByAccept() throws Exception {
        for (String accept : List.of("text/csv", "text/tab-separated-values, application/json;q=0.5")) {
            assertThat(client.ask("GET", "/api/v1/researchers?fields=names", "Accept", accept)
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(client.ask("GET", "/api/v1/researchers?fields=names", "Accept", "application/json, text/csv;q=0.5")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesToBringAlongWhatATableDoesNotShow() throws Exception {
        MockHttpServletResponse answer = get("/api/v1/moves?format=csv&include=labs");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(json.readTree(answer.getContentAsString())
                        .at("/errors/0/parameter")
                        .asString())
                .isEqualTo("include");
    }

    @Test
    void givesMembersThatAreBroughtAlong() throws Exception {
        assertThat(client.read("/api/v1/moves?limit=1&fields=id,included,citations&include=labs,citations")
                        .at("/items/0")
                        .propertyNames())
                .containsExactlyInAnyOrder("id", "included", "citations");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deals", "timeline"})
    void tellsThatAFigureHasRivals(String list) throws Exception {
        List<JsonNode> figures = client.read("/api/v1/deals/d001")
                .get("other_figures")
                .valueStream()
                .toList();
        NamedCsvRecord row = row(list, "d001");
        assertThat(figures).hasSizeGreaterThan(1);
        assertThat(row.getField("other_figures")).isEqualTo(String.valueOf(figures.size()));
        assertThat(row.getField("other_figures_lowest"))
                .isEqualTo(figures.get(0).at("/amount/low").asString());
        assertThat(row.getField("other_figures_highest"))
                .isEqualTo(figures.get(figures.size() - 1).at("/amount/high").asString());
        assertThat(row.getField("other_figures_currency")).isEqualTo("USD");
        assertThat(row.getField("other_figures_say").split("\\|"))
                .hasSize(figures.size())
                .allMatch(says -> says.matches(".*US\\$[0-9.]+bn \\(.+\\)"));
    }

    /** A package that is told by several accounts, and one of a single one. */
    @Test
    void tellsThatThePayHasRivals() throws Exception {
        List<JsonNode> offers = all("/api/v1/offers");
        int withRivals = 0;
        for (NamedCsvRecord row : table(get("/api/v1/offers?format=csv").getContentAsString())) {
            List<JsonNode> terms = offers.stream()
                    .filter(offer -> offer.get("id").asString().equals(row.getField("id")))
                    .flatMap(offer -> offer.get("package").valueStream())
                    .toList();
            List<JsonNode> rivals = rivals(terms);
            assertThat(row.getField("pay_rivals")).as(row.getField("id")).isEqualTo(String.valueOf(rivals.size()));
            assertThat(row.getField("pay_terms_say"))
                    .isEqualTo(String.join(
                            "|",
                            terms.stream()
                                    .map(term -> term.get("says").asString())
                                    .toList()));
            assertThat(row.getField("pay_rivals_lowest").isEmpty())
                    .isEqualTo(rivals.stream()
                            .allMatch(term -> term.at("/amount/low").isNull()
                                    && term.at("/amount/high").isNull()));
            withRivals += rivals.size();
        }
        assertThat(withRivals).isPositive();
    }

    private static List<JsonNode> rivals(List<JsonNode> terms) {
        return terms.stream()
                .filter(term -> !term.get("headline").asBoolean()
                        && !term.at("/standing/standing").asString().equals("retracted"))
                .filter(term -> terms.stream()
                        .filter(one -> one.get("headline").asBoolean())
                        .anyMatch(one -> Stream.of("component", "scope", "period", "years")
                                .allMatch(kind -> told(one, kind).equals(told(term, kind))
                                        || told(one, kind).equals("unknown")
                                        || told(term, kind).equals("unknown"))))
                .toList();
    }

    private static String told(JsonNode term, String member) {
        return term.get(member).asString("unknown");
    }

    /** Of moves it is that of the offer that they followed. */
    @Test
    void hasThePayOfMovesAndOfOffersInOneTable() throws Exception {
        for (NamedCsvRecord offer : table(get("/api/v1/offers?format=csv").getContentAsString())) {
            NamedCsvRecord row = row("timeline", offer.getField("id"));
            for (String column : List.of("pay_terms", "pay_id", "pay_amount_low", "pay_rivals", "pay_terms_say")) {
                assertThat(row.getField(column)).as(offer.getField("id")).isEqualTo(offer.getField(column));
            }
        }
        assertThat(table(get("/api/v1/timeline?format=csv&fields=package&kind=move")
                        .getContentAsString()))
                .allMatch(row -> row.getField("pay_terms").isEmpty());
    }

    private NamedCsvRecord row(String list, String id) throws Exception {
        return table(get("/api/v1/" + list + "?format=csv").getContentAsString()).stream()
                .filter(row -> row.getField("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"format=xml", "format=csv&format=tsv", "bom=yes", "fields="})
    void refuses(String query) throws Exception {
        MockHttpServletResponse answer = get("/api/v1/moves?" + query);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void tellsWhatIsWrongAlsoWhereATableIsAsked() throws Exception {
        MockHttpServletResponse answer = get("/api/v1/moves?format=csv&since=2025-13");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void beginsWithAMarkWhereItIsAsked() throws Exception {
        assertThat(get("/api/v1/labs?format=csv&bom=true&limit=1").getContentAsByteArray())
                .startsWith(0xEF, 0xBB, 0xBF);
        assertThat(get("/api/v1/labs?format=csv&limit=1").getContentAsString()).startsWith("slug,");
    }

    @Test
    void hasNoTabInAValueOfATableByTabs() throws Exception {
        List<String> lines = Arrays.asList(
                get("/api/v1/moves?format=tsv").getContentAsString().split("\r\n"));
        assertThat(lines.stream().map(line -> line.split("\t", -1).length).distinct())
                .hasSize(1);
    }

    private MockHttpServletResponse get(String address) throws Exception {
        MockHttpServletResponse answer =
                site.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private List<JsonNode> all(String address) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        String next = address + (address.endsWith("checks") ? "" : "?limit=500");
        while (!next.isEmpty()) {
            JsonNode stretch = client.read(next);
            stretch.get("items").forEach(all::add);
            next = stretch.path("next").asString("");
        }
        return all;
    }

    private static List<NamedCsvRecord> table(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }
}
