package org.talentmoves.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.submission.Program.json;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.database.Statements;
import tools.jackson.databind.JsonNode;

/** Rows that say what is public already. */
@EmptySite
@Import(Statements.Recording.class)
class RowsSentAgainIntegrationTests {

    private static final String CITED =
            "'citations': [{'source': 'courier', 'stance': 'supports', 'basis': 'secondary', 'says': 'So.'}]";

    private static final String LEFT =
            "{'move': {'researcher': 'mira-okafor', 'from_lab': 'halcyon', 'move_kind': 'departure', %s" + CITED + "}}";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Programs programs;

    @Autowired
    private DataSource database;

    private Program publisher;

    @BeforeEach
    void begin() {
        newsroom.furnish();
        publisher = programs.publisher();
    }

    private static String batch(String rows) {
        return "{'reason': 'Read today.', 'rows': [%s]}".formatted(rows).replace('\'', '"');
    }

    private void publish(String rows) {
        MvcTestResult answer = publisher.post("/batch", batch(rows).replaceFirst("\\{", "{\"publish\": true, "));
        assertThat(answer).as(json(answer).toString()).hasStatus(201);
    }

    private JsonNode tried(String rows) {
        return json(publisher.post("/batch?dryRun=true", batch(rows)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'lab': {'name': 'Aurora', 'kind': 'startup'}} | aurora",
                "{'researcher': {'name': 'Tam Ito'}} | tam-ito",
                "{'source': {'publisher': 'Kolli Radio', 'kind': 'primary_post', 'url': 'https://kolli.example/a'}} | kolli-radio",
                "{'move': {'researcher': 'mira-okafor', 'to_lab': 'halcyon', 'move_kind': 'hire', 'announced_on': '2025-07', CITED}} | m001",
                "{'move': {'researcher': 'mira-okafor', 'from_lab': 'halcyon', 'move_kind': 'departure', 'announced_on': '2025-07', CITED}} | m001",
                "{'move': {'group': {'label': 'the chip team', 'headcount': 4}, 'from_lab': 'halcyon', 'move_kind': 'departure', 'announced_on': '2025-07', CITED}} | m001",
                "{'move': {'group': {'label': 'Several engineers', 'headcount': 'about 20'}, 'to_lab': 'halcyon', 'move_kind': 'hire', 'announced_on': '2025-07', CITED}} | m001",
                "{'offer': {'group': {'label': 'A dozen people', 'headcount': 'about 12'}, 'by_lab': 'halcyon', 'status': 'offered', 'made_on': '2025-07', CITED}} | o001",
                "{'source': {'publisher': 'Kolli Times', 'title': 'All about Mira', 'kind': 'news_original', 'published_on': '2025-01-01', 'language': 'en'}} | kolli-times-all-about-mira",
                "{'offer': {'researcher': 'mira-okafor', 'by_lab': 'halcyon', 'status': 'offered', 'made_on': '2025-07', CITED}} | o001",
                "{'deal': {'deal_kind': 'acquisition', 'investor': 'halcyon', 'target': 'northwind', 'label': 'Halcyon buys', 'date': '2025-07', 'amount': {'qualifier': 'undisclosed'}, CITED}} | d001",
                "{'milestone': {'lab': 'halcyon', 'milestone_kind': 'product', 'text': 'It opened.', 'date': '2025-07', CITED}} | t001",
                "{'milestone': {'milestone_kind': 'market_view', 'text': 'Pay rose.', 'date': '2025-07', CITED}} | t001",
                "{'benchmark': {'label': 'Stars', 'population': 'researchers', 'date': '2025-07', 'amount': '$9m a year', CITED}} | b001"
            })
    void areToldToBeHere(String row, String here) {
        String rows = row.replace("CITED", CITED);
        publish(rows);
        JsonNode report = tried(rows);
        assertThat(report.get("counts").toString()).as(report.toString()).isEqualTo("{\"duplicate\":1}");
        assertThat(report.at("/rows/0/duplicates").toString()).isEqualTo("[\"" + here + "\"]");
        assertThat(publisher.post("/batch", batch(rows))).hasStatus(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'milestone': {'lab': 'halcyon', 'milestone_kind': 'product', 'text': '%s', 'date': '%s', | It opened. | 2025-07 | It closed. | 2025-07",
                "'milestone': {'lab': 'halcyon', 'milestone_kind': 'product', 'text': '%s', 'date': '%s', | It opened. | 2025-07 | It opened. | 2025-08",
                "'deal': {'deal_kind': '%s', 'investor': 'halcyon', 'target': 'northwind', 'label': 'They agree', 'date': '%s', 'amount': {'qualifier': 'undisclosed'}, | acquisition | 2025-07 | licence_and_hire | 2025-07",
                "'deal': {'deal_kind': '%s', 'investor': 'halcyon', 'target': 'northwind', 'label': 'They agree', 'date': '%s', 'amount': {'qualifier': 'undisclosed'}, | investment | 2024 | investment | 2025",
                "'move': {'researcher': 'mira-okafor', 'from_lab': '%s', 'move_kind': 'departure', 'announced_on': '%s', | halcyon | 2024 | halcyon | 2025",
                "'move': {'researcher': 'mira-okafor', 'to_lab': '%s', 'move_kind': 'hire', 'announced_on': '%s', | halcyon | 2023 | halcyon | 2025",
                "'move': {'group': {'label': '%s', 'headcount': 4}, 'from_lab': 'northwind', 'to_lab': 'halcyon', 'move_kind': 'hire', 'announced_on': '%s', | Four of them | 2025-06 | Nine designers | 2026-03",
                "'offer': {'researcher': 'mira-okafor', 'by_lab': 'halcyon', 'status': '%s', 'made_on': '%s', | offered | 2021 | declined | 2025-05",
                "'benchmark': {'population': '%s', 'label': 'Stars', 'date': '%s', 'amount': '$9m a year', | researchers | 2024 | researchers | 2025",
                "'move': {'researcher': 'mira-okafor', 'from_lab': '%s', 'move_kind': 'departure', 'announced_on': '%s', | halcyon | 2025 | northwind | 2025"
            })
    void areNewWhereTheyOnlyResembleWhatIsHere(String row, String what, String day, String other, String another) {
        String rows = "{" + row + CITED + "}}";
        publish(rows.formatted(what, day));
        JsonNode report = tried(rows.formatted(other, another));
        assertThat(report.get("counts").toString()).as(report.toString()).isEqualTo("{\"new\":1}");
    }

    /** Whoever left at that time and is not said to have gone anywhere may have gone where the other says. */
    @Test
    void areOneDepartureWhereOneSaysWhereTo() {
        publish(LEFT.formatted("'announced_on': '2025-07', "));
        String to = "'announced_on': '2025-07', 'to_lab': 'northwind', ";
        assertThat(tried(LEFT.replace("departure", "hire").formatted(to))
                        .at("/rows/0/duplicates")
                        .toString())
                .isEqualTo("[\"m001\"]");
    }

    /** What a move tells of the offer before it is what that says. */
    @Test
    void areOneOfferBeforeAMoveAndByItself() {
        publish(
                "{'offer': {'researcher': 'mira-okafor', 'by_lab': 'halcyon', 'status': 'offered', 'made_on': '2025-05', "
                        + CITED + "}}");
        String move =
                "{'move': {'researcher': 'mira-okafor', 'to_lab': 'halcyon', 'move_kind': 'hire', 'announced_on': '2025-06',"
                        + " 'offer': {'status': 'accepted', 'made_on': '2025-05'}, " + CITED + "}}";
        assertThat(tried(move).at("/rows/0/duplicates").toString()).isEqualTo("[\"o001\"]");
        String both =
                ("{'offer': {'researcher': {'name': 'Tam Ito'}, 'by_lab': 'halcyon', 'status': 'offered', 'made_on': '2025-05', "
                                + CITED + "}}, " + move)
                        .replace("'mira-okafor'", "{'name': 'Tam Ito'}");
        assertThat(tried(both).get("counts").toString()).isEqualTo("{\"new\":1,\"duplicate\":1}");
    }

    /** As they would be against what is public. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'milestone': {'milestone_kind': 'market_view', 'text': 'Pay rose.', 'date': '2025-07', CITED}} | Pay rose. | PAY ROSE.",
                "{'benchmark': {'label': 'Stars', 'population': 'researchers', 'date': '2025-07', 'amount': '$9m a year', CITED}} | Stars | STARS",
                "{'move': {'researcher': 'mira-okafor', 'from_lab': 'halcyon', 'move_kind': 'departure', 'announced_on': '2025-07', CITED}} | 'move_kind': 'departure' | 'move_kind': 'hire', 'to_lab': 'northwind'"
            })
    void areFoundWithinOneBody(String row, String one, String other) {
        String first = row.replace("CITED", CITED);
        for (String rows :
                List.of(first + ", " + first.replace(one, other), first.replace(one, other) + ", " + first)) {
            assertThat(tried(rows).get("counts").toString()).isEqualTo("{\"new\":1,\"duplicate\":1}");
        }
    }

    /** What is only alike is no reason to hold anything up, and is not named as one. */
    @Test
    void nameNothingThatOnlyLeftTheSameLab() {
        publish("{'lab': {'name': 'Aurora', 'kind': 'startup'}}, "
                + LEFT.replace("departure", "hire").formatted("'announced_on': '2024', 'to_lab': 'northwind', ")
                + ", "
                + LEFT.replace("departure", "hire").formatted("'announced_on': '2025', 'to_lab': 'aurora', "));
        JsonNode report =
                tried(LEFT.replace("departure", "hire").formatted("'announced_on': '2025-07', 'to_lab': 'aurora', "));
        assertThat(report.at("/rows/0/duplicates").toString())
                .as(report.toString())
                .isEqualTo("[\"m002\"]");
    }

    /** However many they are, what is here is read once of each kind. */
    @Test
    void areLookedForTogether() {
        String rows = IntStream.range(0, 30)
                        .mapToObj(row -> "{'researcher': {'name': 'Mira Tamsin%s'}}, "
                                .formatted((char) ('a' + row) + "" + (char) ('a' + row * 7 % 26)))
                        .collect(Collectors.joining())
                + IntStream.range(0, 30)
                        .mapToObj(row ->
                                LEFT.formatted("'role': 'engineer', 'announced_on': '%d', ".formatted(1990 + row)))
                        .collect(Collectors.joining(", "));
        publish(rows);
        List<String> asked = Statements.of(database)
                .during(() -> assertThat(tried(rows).get("counts").toString()).isEqualTo("{\"duplicate\":60}"))
                .stream()
                .map(statement -> statement.sql())
                .toList();
        assertThat(asked.stream().filter(sql -> sql.contains("from person order by slug")))
                .hasSize(1);
        assertThat(asked.stream().filter(sql -> sql.contains("asked (part"))).hasSize(1);
    }
}
