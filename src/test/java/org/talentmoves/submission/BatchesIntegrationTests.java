package org.talentmoves.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.submission.Program.json;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.desk.web.Desk;
import tools.jackson.databind.JsonNode;

/** Many things at once. */
@EmptySite
class BatchesIntegrationTests {

    private static final String MOVE = """
            {"move": {"researcher": {"name": "%s"}, "to_lab": "%s", "move_kind": "hire", "announced_on": "2025-07",
                      "citations": [{"source": "courier", "stance": "supports", "basis": "unnamed_people", "says": "So."}]}}""";

    private static final String AURORA =
            "{\"lab\": {\"slug\": \"aurora\", \"name\": \"Aurora\", \"kind\": \"startup\"}}";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Programs programs;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private JdbcClient jdbc;

    private Program publisher;

    @BeforeEach
    void begin() {
        newsroom.furnish();
        publisher = programs.publisher();
    }

    private static String batch(String... rows) {
        return "{\"reason\": \"Read today.\", \"rows\": [" + String.join(",", rows) + "]}";
    }

    private static String publishing(String body) {
        return body.replaceFirst("\\{", "{\"publish\": true, ");
    }

    private int facts() {
        return jdbc.sql("select count(*) from fact").query(Integer.class).single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/batch?dryrun=true", "/batch?dryRun=maybe", "/moves?dryRun=true", "/labs?publish=true"})
    void refusesAParameterThatIsNotKnownThere(String address) {
        MvcTestResult answer = publisher.post(address, "{}");
        assertThat(answer).hasStatus(400);
        assertThat(Program.json(answer).get("type").asString()).isEqualTo("/problems/parameters-refused");
    }

    @Test
    void areOneProposalWhoseRowsMaySpeakOfEachOther() {
        MvcTestResult answer = publisher.post(
                "/batch",
                batch(MOVE.formatted("Juno Adeyemi", "aurora"), AURORA, MOVE.formatted("Tam Ito", "northwind")));
        assertThat(answer).as(json(answer).toString()).hasStatus(202);
        long number = json(answer).get("number").asLong();
        assertThat(facts()).isZero();
        Desk desk = Desk.of(site, staff);
        Desk.approve(desk.second(), number);
        assertThat(facts()).as("with the lab that its row needs").isEqualTo(1);
        Desk.approve(desk.second(), number);
        assertThat(facts()).isEqualTo(2);
    }

    @Test
    void areAllPublishedOrNone() {
        MvcTestResult refused = publisher.post(
                "/batch",
                publishing(batch(MOVE.formatted("Juno Adeyemi", "northwind"), MOVE.formatted("Tam Ito", "nowhere"))));
        assertThat(refused).hasStatus(400).bodyText().contains("/rows/1/move/to_lab");
        assertThat(facts()).isZero();
        MvcTestResult answer =
                publisher.post("/batch", publishing(batch(MOVE.formatted("Juno Adeyemi", "aurora"), AURORA)));
        assertThat(answer).as(json(answer).toString()).hasStatus(201);
        assertThat(facts()).isEqualTo(1);
    }

    @Test
    void tellWhatWouldHappenToEachRow() {
        publisher.post("/batch", publishing(batch(MOVE.formatted("Juno Adeyemi", "northwind"))));
        String rows = "{\"reason\": \"So.\", \"act\": \"corrected\", \"rows\": ["
                + MOVE.formatted("Tam Ito", "northwind") + ","
                + "{\"id\": \"m001\", \"version\": 1, \"move\": {\"role\": \"adviser\"}},"
                + MOVE.replace("{\"name\": \"%s\"}", "\"juno-adeyemi\"").formatted("northwind") + ","
                + "{\"lab\": {\"slug\": \"northwind\", \"name\": \"Northwind\", \"kind\": \"lab\"}},"
                + "{\"id\": \"lab/x\", \"version\": 1, \"lab\": {}}, 7, {\"mov\": {}}]}";
        MvcTestResult answer = publisher.post("/batch?dryRun=true", rows);
        assertThat(answer).as(json(answer).toString()).hasStatus(200);
        JsonNode report = json(answer);
        assertThat(report.get("rows")
                        .valueStream()
                        .map(row -> row.get("outcome").asString()))
                .as(report.toString())
                .containsExactly("new", "changed", "duplicate", "duplicate", "refused", "refused", "refused");
        assertThat(report.at("/rows/1/fields/0").asString()).isEqualTo("role");
        assertThat(report.at("/rows/2/duplicates/0").asString()).isEqualTo("m001");
        assertThat(facts()).isEqualTo(1);
    }

    @Test
    void refuseWhatTheySayTwice() {
        String move = MOVE.formatted("Juno Adeyemi", "aurora");
        String aurora = "{\"lab\": {\"name\": \"aurora\", \"kind\": \"company\"}}";
        String later = MOVE.replace("2025-07", "2026-02").formatted("Juno Adeyemi", "aurora");
        String rows = batch(move, AURORA, move, aurora, later);
        JsonNode report = json(publisher.post("/batch?dryRun=true", rows));
        assertThat(report.get("rows")
                        .valueStream()
                        .map(row -> row.get("outcome").asString()))
                .as(report.toString())
                .containsExactly("new", "new", "duplicate", "duplicate", "new");
        assertThat(report.at("/rows/2/duplicates/0").asString()).isEqualTo("/rows/0/move");
        assertThat(publisher.post("/batch", publishing(rows)))
                .hasStatus(400)
                .bodyText()
                .contains("the same as /rows/1/lab");
        assertThat(publisher.post("/batch", publishing(batch(move, AURORA, later))))
                .hasStatus(201);
    }

    /** What is wrong with one row keeps nothing of the others back. */
    @Test
    void areToldAllThatIsWrongBesideTwoOfOneAddress() {
        String northwind = "{\"lab\": {\"slug\": \"northwind\", \"name\": \"Northwind\", \"kind\": \"company\"}}";
        String cirrus = "{\"lab\": {\"slug\": \"aurora\", \"name\": \"Cirrus\", \"kind\": \"company\"}}";
        String founded = cirrus.replace("Cirrus\"", "Stratus\", \"founded\": \"1999\", \"dissolved\": \"1998\"")
                .replace("aurora", "stratus");
        JsonNode report = json(publisher.post("/batch?dryRun=true", batch(northwind, AURORA, cirrus, founded)));
        assertThat(report.get("rows")
                        .valueStream()
                        .map(row -> row.get("outcome").asString()))
                .as(report.toString())
                .containsExactly("duplicate", "new", "duplicate", "refused");
        assertThat(report.at("/rows/0/duplicates/0").asString()).isEqualTo("northwind");
        assertThat(report.at("/rows/2/duplicates/0").asString()).isEqualTo("/rows/1/lab");
        assertThat(publisher.post("/batch", publishing(batch(northwind, AURORA, cirrus, founded))))
                .hasStatus(400)
                .bodyText()
                .contains("/rows/0/lab/slug", "the same as /rows/1/lab", "/rows/3/lab");
    }

    @Test
    void areToldAllThatIsWrongBesideWhatIsEnteredAndChangedAtOnce() {
        String empty = "{\"move\": {\"note\": \"Nobody moved.\"}}";
        String northwind = "{\"lab\": {\"slug\": \"northwind\", \"name\": \"Northwind\", \"kind\": \"company\"}}";
        String change = "{\"id\": \"northwind\", \"version\": 1, \"lab\": {\"note\": \"Chips.\"}}";
        String other = "{\"id\": \"northwind\", \"version\": 1, \"offer\": {\"note\": \"So.\"}}";
        String rows = batch(empty, northwind, change, other).replaceFirst("\\{", "{\"act\": \"corrected\", ");
        JsonNode report = json(publisher.post("/batch?dryRun=true", rows));
        assertThat(report.get("rows")
                        .valueStream()
                        .map(row -> row.get("outcome").asString()))
                .as(report.toString())
                .containsExactly("refused", "duplicate", "changed", "refused");
        assertThat(report.at("/rows/1/duplicates/0").asString()).isEqualTo("/rows/2/lab");
        assertThat(report.at("/rows/2/fields").toString()).isEqualTo("[\"note\"]");
        assertThat(report.at("/rows/3/errors/0/detail").asString()).isEqualTo("“northwind” names no offer.");
    }

    /** What a row makes of something public is said, wherever the row stands. */
    @Test
    void findWhatIsEnteredAsSomethingElseIsChangedToBe() {
        publisher.post("/batch", publishing(batch(AURORA, MOVE.formatted("Juno Adeyemi", "northwind"))));
        String change = "{\"id\": \"m001\", \"version\": 1, \"move\": {\"to_lab\": \"aurora\"}}";
        String same =
                MOVE.formatted("Juno Adeyemi", "aurora").replace("{\"name\": \"Juno Adeyemi\"}", "\"juno-adeyemi\"");
        for (String rows : List.of(batch(change, same), batch(same, change))) {
            JsonNode report =
                    json(publisher.post("/batch?dryRun=true", rows.replaceFirst("\\{", "{\"act\": \"corrected\", ")));
            assertThat(report.get("counts").toString())
                    .as(report.toString())
                    .isEqualTo("{\"changed\":1,\"duplicate\":1}");
        }
    }

    @Test
    void takeTwoOfOneNameOfWhichOneIsSaidToBeAnother() {
        String other = "{\"lab\": {\"slug\": \"aurora-lab\", \"name\": \"Aurora\", \"kind\": \"startup\","
                + " \"another_than\": [\"aurora\"]}}";
        MvcTestResult answer = publisher.post("/batch", publishing(batch(AURORA, other)));
        assertThat(answer).as(json(answer).toString()).hasStatus(201);
    }

    @Test
    void takeTwoPeopleOfOneNameOfWhomOneIsSaidToBeDistinct() {
        String two = "{\"researcher\": {\"slug\": \"%s\", \"name\": \"Juno Park\"%s}}";
        String first = two.formatted("juno-park", "");
        assertThat(publisher.post("/batch", publishing(batch(first, two.formatted("juno-park-b", "")))))
                .hasStatus(400);
        String distinct = two.formatted("juno-park-b", ", \"distinct_from\": [\"juno-park\"]");
        assertThat(publisher.post("/batch", publishing(batch(first, distinct)))).hasStatus(201);
        assertThat(publisher.post(
                        "/researchers",
                        publishing("{\"reason\": \"New.\", \"slug\": \"juno-park-c\", \"name\": \"Juno Park\","
                                + " \"distinct_from\": [\"juno-park\", \"juno-park-b\"]}")))
                .hasStatus(201);
    }

    /** However much is wrong, and wherever it is found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"'kind': 'zoo' | 1000", "'country': 'usa', 'founded': '2020', 'dissolved': '2019' | 3000"})
    void areToldAllThatIsWrongHoweverMuch(String members, int errors) {
        String rows = IntStream.range(0, 1_000)
                .mapToObj(row -> "{'lab': {'name': 'Zoo %d', %s}}".formatted(row, members))
                .collect(Collectors.joining(","))
                .replace('\'', '"');
        JsonNode report = json(publisher.post("/batch?dryRun=true", batch(rows)));
        assertThat(report.get("counts").toString()).isEqualTo("{\"refused\":1000}");
        assertThat(report.get("rows")
                        .valueStream()
                        .mapToInt(row -> row.get("errors").size())
                        .sum())
                .isEqualTo(errors);
        assertThat(json(publisher.post("/batch", batch(rows))).get("errors").size())
                .isEqualTo(errors);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'version': 1, 'lab': {'note': 'So.'}} | /rows/0/id | This is needed",
                "{'id': 'northwind', 'version': 7, 'lab': {'note': 'So.'}} | /rows/0/version | at version 1 now",
                "{'move': {}, 'lab': {}} | /rows/0 | several: move, lab.",
                "{'mov': {}} | /rows/0/mov | Did you mean “move”?",
                "{'lab': {'name': 'Aurora', 'kind': 'startup'}, 'vesion': 1} | /rows/0/vesion | Did you mean “version”?",
                "{} | /rows/0 | one member",
                "7 | /rows/0 | one member",
                "{'lab': 7} | /rows/0/lab | An object"
            })
    void areToldWhatARowIsAndNothingElse(String row, String pointer, String detail) {
        String rows = batch(row.replace('\'', '"')).replaceFirst("\\{", "{\"act\": \"corrected\", ");
        String body = row.contains("version") ? rows : batch(row.replace('\'', '"'));
        MvcTestResult answer = publisher.post("/batch", body);
        assertThat(answer).hasStatus(400);
        JsonNode errors = json(answer).get("errors");
        assertThat(errors.size()).as(errors.toString()).isEqualTo(1);
        assertThat(errors.at("/0/pointer").asString()).isEqualTo(pointer);
        assertThat(errors.at("/0/detail").asString()).contains(detail);
        assertThat(json(publisher.post("/batch?dryRun=true", body))
                        .get("errors")
                        .size())
                .isZero();
    }

    /** What cannot be read in one row, or is wrong with what several speak of, hides nothing and is told once. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'move': {MOVE, 'announced_on': '20255'}}, {'move': {MOVE, 'announced_on': '2025', 'foo': 1}} | /rows/0/move/announced_on /rows/1/move/foo /rows/1/move",
                "{'move': {MOVE, 'from_lab': {'kind': 'startup'}}}, {'milestone': {'text': 'So.', 'milestone_kind': 'product', 'date': '2024', 'lab': {'kind': 'startup'}, CITED}} | /rows/0/move/from_lab/name",
                "{'move': {'researcher': 'nobody-a', REST}}, {'move': {'researcher': 'nobody-b', REST}} | /rows/0/move/researcher /rows/1/move/researcher",
                "{'lab': {'name': 7, 'kind': 'lab'}}, {'lab': {'name': 8, 'kind': 'lab'}} | /rows/0/lab/name /rows/1/lab/name",
                "{'id': 'halcyon', 'version': 9, 'lab': {'nam': 'x'}} | /rows/0/version /rows/0/lab/nam",
                "{'id': 'halcyon', 'lab': {'nam': 'x'}} | /rows/0/version /rows/0/lab/nam"
            })
    void areToldAllThatIsWrongWithEachRow(String rows, String pointers) {
        String cited =
                "'citations': [{'source': 'courier', 'stance': 'supports', 'basis': 'secondary', 'says': 'So.'}]";
        String move = "'researcher': {'name': 'Ida Ito'}, 'move_kind': 'hire', 'to_lab': 'northwind', " + cited;
        String body = batch(rows.replace("MOVE", move)
                .replace("REST", move.substring(move.indexOf("'move_kind'")))
                .replace("CITED", cited)
                .replace('\'', '"'));
        String act = rows.contains("'id'") ? "{\"act\": \"corrected\", " : "{";
        MvcTestResult answer = publisher.post("/batch", body.replaceFirst("\\{", act));
        assertThat(json(answer)
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("pointer").asString()))
                .as(json(answer).toString())
                .containsExactlyInAnyOrder(pointers.split(" "));
    }

    /** A name that another row has for something else is no reason to leave a row behind. */
    @Test
    void leaveNoRowBehindThatOnlySeemsToBeSpokenOf() {
        String blog =
                "{\"source\": {\"publisher\": \"Aurora\", \"kind\": \"primary_post\", \"url\": \"https://aurora.example/blog\"}}";
        String deeper =
                "{\"lab\": {\"slug\": \"aurora-deep\", \"name\": \"Deep\", \"kind\": \"startup\", \"parent\": \"Aurora\"}}";
        String speaker = "{\"researcher\": {\"name\": \"Deep\", \"expertise\": \"Deep\"}}";
        assertThat(publisher.post("/batch", publishing(batch(AURORA, blog, deeper, speaker))))
                .hasStatus(201);
        assertThat(publisher.send("GET", "/labs/aurora", "")).hasStatus(200);
        assertThat(publisher.send("GET", "/labs/aurora-deep", "")).hasStatus(200);
        assertThat(publisher.send("GET", "/researchers/deep", "")).hasStatus(200);
    }

    @Test
    void doNotPretendToPublishWithoutTheRight() {
        Program contributor = programs.contributor();
        assertThat(contributor.post("/batch?dryRun=true", publishing(batch(AURORA))))
                .hasStatus(403);
        assertThat(contributor.post("/batch?dryRun=true", batch(AURORA))).hasStatus(200);
    }

    /** Ten times the rows take about ten times as long, and not a hundred times. */
    @Test
    void takeAThousandRows() {
        tried(100);
        long hundred = tried(100);
        long thousand = tried(1_000);
        assertThat(thousand)
                .as("ms: %d for 100 rows, %d for 1,000", hundred, thousand)
                .isLessThan(40 * hundred);
        MvcTestResult answer = publisher.post("/batch", publishing(batch(many(1_000))));
        assertThat(answer).hasStatus(201);
        assertThat(facts()).isEqualTo(1_000);
    }

    private static String many(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> MOVE.formatted("Person " + letters(row), row % 2 == 0 ? "northwind" : "halcyon"))
                .collect(Collectors.joining(","));
    }

    /** In how many milliseconds. */
    private long tried(int rows) {
        long begun = System.nanoTime();
        MvcTestResult tried = publisher.post("/batch?dryRun=true", batch(many(rows)));
        assertThat(tried).hasStatus(200);
        assertThat(json(tried).at("/counts/new").asInt())
                .as(json(tried).at("/rows/0").toString())
                .isEqualTo(rows);
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static String letters(int number) {
        return "" + (char) ('A' + number / 26 / 26) + "elo" + (char) ('a' + number / 26 % 26) + "qu"
                + (char) ('a' + number % 26) + "mbar" + number * 7919 % 1_000;
    }
}
