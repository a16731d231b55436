package org.talentmoves.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.submission.Program.json;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import tools.jackson.databind.JsonNode;

/** Rows that name what another row would enter. */
@EmptySite
class DependentRowsIntegrationTests {

    private static final String MOVE =
            "{'move': {'researcher': {'name': '%s'}, 'to_lab': %s, 'move_kind': 'hire', 'announced_on': '2025-07', "
                    + "'citations': [{'source': 'courier', 'stance': 'supports', 'basis': 'secondary', 'says': 'So.'}]}}";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Programs programs;

    private Program publisher;

    @BeforeEach
    void begin() {
        newsroom.furnish();
        publisher = programs.publisher();
    }

    private static String batch(String... rows) {
        return "{'reason': 'Read today.', 'rows': [%s]}"
                .formatted(String.join(",", rows))
                .replace('\'', '"');
    }

    private JsonNode tried(String... rows) {
        return json(publisher.post("/batch?dryRun=true", batch(rows)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'kind': 'zoo' | 'aurora'",
                "'kind': 'startup', 'founded': '20255' | 'aurora'",
                "'kind': 'startup', 'founded': '2020', 'dissolved': '2019' | 'aurora'",
                "'kind': 'startup', 'country': 'NORWAY' | 'Aurora'",
                "'kind': 'startup', 'slug': 'Au ro ra' | 'Aurora'"
            })
    void areRefusedWithThat(String members, String name) {
        String lab = "{'lab': {'name': 'Aurora', %s}}".formatted(members);
        JsonNode report = tried(MOVE.formatted("Tam Ito", name), lab, MOVE.formatted("Ida Ito", "'northwind'"));
        assertThat(report.get("counts").toString()).as(report.toString()).isEqualTo("{\"new\":1,\"refused\":2}");
        assertThat(report.at("/rows/0/outcome").asString()).isEqualTo("refused");
        assertThat(report.at("/rows/0/errors/0/pointer").asString()).isEqualTo("/rows/0/move/to_lab");
    }

    /** Rows are tried without those that cannot be sent, one after the other. */
    @Test
    void areTriedWithoutThat() {
        String lab = "{'lab': {'name': 'Aurora', 'kind': 'zoo'}}";
        String part = "{'lab': {'name': 'Aurora Deep', 'kind': 'lab', 'parent': 'aurora'}}";
        JsonNode report = tried(MOVE.formatted("Tam Ito", "'aurora-deep'"), part, lab);
        assertThat(report.get("counts").toString()).as(report.toString()).isEqualTo("{\"refused\":3}");
        assertThat(report.at("/rows/0/errors/0/detail").asString()).startsWith("There is no lab called “aurora-deep”");
        assertThat(report.at("/rows/1/errors/0/detail").asString()).startsWith("There is no lab called “aurora”");
        MvcTestResult refused = publisher.post("/batch", batch(MOVE.formatted("Tam Ito", "'aurora-deep'"), part, lab));
        assertThat(json(refused).get("errors").size())
                .as("what is wrong is told once")
                .isEqualTo(1);
    }

    /** What a row enters that is refused for something else is not there either. */
    @Test
    void areRefusedWithWhatARefusedRowEnters() {
        String inline = MOVE.formatted("Tam Ito", "{'name': 'Aurora', 'kind': 'startup'}");
        String named = MOVE.formatted("Ida Ito", "'aurora'");
        JsonNode report = tried(inline.replace("2025-07", "20255"), named);
        assertThat(report.get("counts").toString()).as(report.toString()).isEqualTo("{\"refused\":2}");
        JsonNode both =
                tried(inline.replace("2025-07", "20255"), inline.replace("Tam", "Ida"), named.replace("Ida", "Eli"));
        assertThat(both.get("counts").toString())
                .as("another row enters it as well: %s", both)
                .isEqualTo("{\"new\":2,\"refused\":1}");
    }

    /** What stands in several rows alike is entered once, and is wrong in each. */
    @Test
    void areHereAlreadyWithThat() {
        String inline = "{'name': 'Northwind', 'kind': 'company', 'slug': 'northwind-b'}";
        JsonNode report = tried(MOVE.formatted("Tam Ito", inline), MOVE.formatted("Ida Ito", inline));
        assertThat(report.get("counts").toString()).as(report.toString()).isEqualTo("{\"duplicate\":2}");
        assertThat(report.at("/rows/1/duplicates").toString()).isEqualTo("[\"northwind\"]");
        assertThat(report.at("/rows/1/errors/0/pointer").asString()).isEqualTo("/rows/1/move/to_lab");
    }

    /** Once a row is left out that is here already, others that name it mean what is here. */
    @Test
    void areNewWhereThatIsThereAnyway() {
        String lab = "{'lab': {'name': 'Northwind', 'kind': 'company', 'slug': '%s'}}";
        String cirrus = "{'lab': {'name': 'Cirrus', 'kind': 'company'}}";
        JsonNode report = tried(
                lab.formatted("northwind"),
                MOVE.formatted("Tam Ito", "'Northwind'"),
                cirrus,
                cirrus,
                MOVE.formatted("Ida Ito", "'cirrus'"));
        assertThat(report.get("counts").toString()).as(report.toString()).isEqualTo("{\"new\":3,\"duplicate\":2}");
        JsonNode other = tried(lab.formatted("northwind-b"), MOVE.formatted("Tam Ito", "'northwind-b'"));
        assertThat(other.get("counts").toString()).as(other.toString()).isEqualTo("{\"duplicate\":1,\"refused\":1}");
    }

    /** A whole batch sent again is told to be here fact by fact. */
    @Test
    void areHereAlreadyThemselves() {
        String rows = batch(
                "{'lab': {'name': 'Aurora', 'kind': 'startup'}}",
                MOVE.formatted("Tam Ito", "'Aurora'"),
                MOVE.formatted("Ida Ito", "'aurora'"));
        publisher.post("/batch", rows.replaceFirst("\\{", "{\"publish\": true, "));
        JsonNode report = json(publisher.post("/batch?dryRun=true", rows));
        assertThat(report.get("counts").toString()).as(report.toString()).isEqualTo("{\"duplicate\":3}");
        assertThat(report.at("/rows/1/duplicates").toString()).contains("m001", "tam-ito");
        assertThat(report.at("/rows/2/duplicates").toString()).contains("m002", "ida-ito");
    }
}
