package org.talentmoves.timeline.api;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/**
 * Nothing is lost: every row and every column of the starter files comes out of the API again. A date and its mark of
 * approximation come as one date; the status “countered” comes as offered, and as a counter-offer, which every offer by
 * the employer is.
 */
@SiteTest
class StarterDataArrivesTests {

    @Autowired
    private Client client;

    @Test
    void ofLabs() throws Exception {
        arrive(
                "labs",
                list("labs"),
                lab -> row(lab).with("slug", "name", "name_zh", "kind", "country", "note")
                        .and("aliases", words(lab.get("aliases")))
                        .and("parent", text(lab.at("/parent/slug")))
                        .and("founded", text(lab.at("/founded/edtf")))
                        .and("dissolved", text(lab.at("/dissolved/edtf"))));
    }

    @Test
    void ofResearchers() throws Exception {
        arrive(
                "researchers",
                list("researchers"),
                person -> row(person)
                        .with("slug", "name", "name_zh", "expertise")
                        .and("aliases", variants(person.get("names")))
                        .and("distinct_from", slugs(person.get("distinct_from"))));
    }

    @Test
    void ofSources() throws Exception {
        arrive(
                "sources",
                list("sources"),
                source -> row(source)
                        .with("publisher", "title", "url", "language", "kind", "note")
                        .and("id", text(source.get("slug")))
                        .and("published_on", text(source.at("/published_on/edtf")))
                        .and("relays", text(source.at("/relays/slug"))));
    }

    @Test
    void ofMoves() throws Exception {
        arrive(
                "moves",
                list("moves"),
                move -> row(move)
                        .with("id", "role", "note")
                        .who()
                        .and("members", slugs(move.at("/group/members")))
                        .and("from_lab", text(move.at("/from_lab/slug")))
                        .and("to_lab", text(move.at("/to_lab/slug")))
                        .and("kind", text(move.get("move_kind")))
                        .date("announced_on", "announced_approximate", move.get("announced_on"))
                        .date("effective_on", "effective_approximate", move.get("effective_on"))
                        .and("offer", text(move.at("/offer/id"))));
    }

    @Test
    void ofOffers() throws Exception {
        arrive(
                "offers",
                list("offers"),
                offer -> row(offer)
                        .with("id", "note")
                        .who()
                        .and("by_lab", text(offer.at("/by_lab/slug")))
                        .and("employer", text(offer.at("/employer/slug")))
                        .date("made_on", "made_approximate", offer.get("made_on"))
                        .and("status", status(offer)));
    }

    /** As the offer would be written in a file: the employer's own is an answer to keep its own staff. */
    private static String status(JsonNode offer) {
        boolean byTheEmployer = offer.get("counter_offer").asBoolean();
        String status = offer.get("status").asString();
        return byTheEmployer && status.equals("offered") ? "countered" : status;
    }

    @Test
    void ofPayTerms() throws Exception {
        List<JsonNode> terms = new ArrayList<>();
        list("offers").forEach(offer -> offer.get("package").forEach(terms::add));
        arrive(
                "pay_terms",
                terms,
                term -> row(term)
                        .with("id", "offer", "component", "scope", "period", "years", "note")
                        .amount());
    }

    @Test
    void ofDeals() throws Exception {
        arrive(
                "deals",
                list("deals"),
                deal -> row(deal)
                        .with("id", "label", "label_zh", "stake_percent", "note")
                        .amount()
                        .and("kind", text(deal.get("deal_kind")))
                        .and("investor", text(deal.at("/investor/slug")))
                        .and("target", text(deal.at("/target/slug")))
                        .date("date", "date_approximate", deal.get("date")));
    }

    @Test
    void ofBenchmarks() throws Exception {
        arrive(
                "benchmarks",
                list("benchmarks"),
                benchmark -> row(benchmark)
                        .with("id", "label", "label_zh", "population", "period", "note")
                        .amount()
                        .and("date", text(benchmark.at("/date/edtf")))
                        .and("change_percent", text(benchmark.at("/change/percent")))
                        .and("change_since", text(benchmark.at("/change/since/edtf"))));
    }

    @Test
    void ofMilestones() throws Exception {
        arrive(
                "milestones",
                list("milestones"),
                milestone -> row(milestone)
                        .with("id", "text", "text_zh", "speaker", "note")
                        .and("lab", text(milestone.at("/lab/slug")))
                        .and("kind", text(milestone.get("milestone_kind")))
                        .date("date", "date_approximate", milestone.get("date")));
    }

    @Test
    void ofCitations() throws Exception {
        List<Map<String, String>> citations = new ArrayList<>();
        for (JsonNode fact : list("timeline")) {
            JsonNode told = client.read(fact.get("self").asString());
            citations.addAll(citations(told));
            if (told.get("kind").asString().equals("offer")) {
                told.get("package").forEach(term -> citations.addAll(citations(term)));
            }
        }
        assertThat(citations).containsExactlyInAnyOrderElementsOf(file("citations"));
    }

    private static List<Map<String, String>> citations(JsonNode fact) {
        return fact.get("citations")
                .valueStream()
                .map(citation -> row(citation)
                        .with("stance", "basis", "says")
                        .and("fact", text(fact.get("id")))
                        .and("source", text(citation.at("/source/slug")))
                        .and("via", text(citation.at("/via/slug")))
                        .and("speaker", text(citation.at("/speaker/name")))
                        .and("speaker_researcher", text(citation.at("/speaker/researcher/slug")))
                        .and("speaks_for", text(citation.at("/speaker/speaks_for/slug")))
                        .and("gives_low", text(citation.at("/gives/low")))
                        .and("gives_high", text(citation.at("/gives/high")))
                        .and("gives_currency", text(citation.at("/gives/currency")))
                        .and("gives_qualifier", text(citation.at("/gives/qualifier")))
                        .columns())
                .toList();
    }

    private static void arrive(String file, List<JsonNode> answered, Function<JsonNode, Row> reading)
            throws IOException {
        assertThat(answered.stream().map(reading).map(Row::columns))
                .containsExactlyInAnyOrderElementsOf(file(file).stream()
                        .map(StarterDataArrivesTests::asCounterOffer)
                        .toList());
    }

    /** The files call some offers by the employer “offered”; here each of them is a counter-offer. */
    private static Map<String, String> asCounterOffer(Map<String, String> row) {
        Map<String, String> told = new HashMap<>(row);
        if (row.containsKey("by_lab") && row.get("by_lab").equals(row.get("employer"))) {
            told.replace("status", "offered", "countered");
        }
        return told;
    }

    private List<JsonNode> list(String name) throws IOException, InterruptedException {
        return client.all("/api/v1/" + name + "?limit=100");
    }

    private static List<Map<String, String>> file(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new ClassPathResource("starter/" + name + ".csv").getInputStream(), StandardCharsets.UTF_8))) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    private static String variants(JsonNode names) {
        return joined(names.valueStream()
                .filter(name -> name.get("kind").asString().equals("variant"))
                .map(name -> name.get("name").asString()));
    }

    private static String slugs(JsonNode people) {
        return joined(people.valueStream().map(person -> person.get("slug").asString()));
    }

    private static String words(JsonNode texts) {
        return joined(texts.valueStream().map(JsonNode::asString));
    }

    private static String joined(Stream<String> words) {
        return words.collect(joining("|"));
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : value.asString();
    }

    private static Row row(JsonNode answered) {
        return new Row(answered, new HashMap<>());
    }

    /** What was answered, as the columns of a file. */
    private record Row(JsonNode answered, Map<String, String> columns) {

        Row with(String... names) {
            for (String name : names) {
                and(name, text(answered.path(name)));
            }
            return this;
        }

        Row and(String column, String value) {
            columns.put(column, value);
            return this;
        }

        Row date(String date, String approximate, JsonNode value) {
            return and(date, text(value.path("edtf")).replace("~", ""))
                    .and(approximate, String.valueOf(value.path("approximate").asBoolean(false)));
        }

        Row amount() {
            for (String part : List.of("low", "high", "currency", "qualifier")) {
                and(part, text(answered.at("/amount/" + part)));
            }
            return this;
        }

        Row who() {
            return and("researcher", text(answered.at("/researcher/slug")))
                    .and("group_label", text(answered.at("/group/label")))
                    .and("group_label_zh", text(answered.at("/group/label_zh")))
                    .and("headcount", text(answered.at("/group/headcount/people")))
                    .and("headcount_qualifier", text(answered.at("/group/headcount/qualifier")));
        }
    }
}
