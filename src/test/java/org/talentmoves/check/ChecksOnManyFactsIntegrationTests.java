package org.talentmoves.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.talentmoves.database.Recorded;
import org.talentmoves.database.Statements;
import org.talentmoves.timeline.GeneratedTimeline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the checks cost over 200,000 facts. */
@SpringBootTest
@ContextConfiguration(initializers = GeneratedTimeline.class)
@Import(Statements.Recording.class)
class ChecksOnManyFactsIntegrationTests {

    /** Half as many again as the rows of the largest table, the citations. */
    private static final long MOST_ROWS = 900_000;

    @Autowired
    private Checks checks;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void takeTwoStatementsEach() {
        assertThat(statements()).hasSize(2 * checks.names().size());
    }

    @Test
    void goThroughTheRowsAndNotThroughTheirPairs() {
        assertThat(statements())
                .allSatisfy(statement -> assertThat(rows(statement))
                        .as(statement.sql())
                        .isPositive()
                        .isLessThan(MOST_ROWS));
    }

    private List<Recorded> statements() {
        return Statements.of(database).during(() -> checks.examine(List.of()));
    }

    /** The most rows that any step yields or leaves out, in all its rounds. */
    private long rows(Recorded statement) {
        String sql = statement.sql().replace("?", String.valueOf(Checks.MOST));
        String plan = jdbc.sql("explain (analyze, timing off, format json) " + sql)
                .query(String.class)
                .single();
        return below(JsonMapper.shared().readTree(plan).get(0).get("Plan"))
                .mapToLong(ChecksOnManyFactsIntegrationTests::touched)
                .max()
                .orElse(0);
    }

    private static long touched(JsonNode node) {
        double rows = node.get("Actual Rows").asDouble()
                + node.path("Rows Removed by Filter").asDouble(0)
                + node.path("Rows Removed by Join Filter").asDouble(0);
        return (long) (rows * node.get("Actual Loops").asLong());
    }

    private static Stream<JsonNode> below(JsonNode node) {
        Stream<JsonNode> children =
                node.has("Plans") ? StreamSupport.stream(node.get("Plans").spliterator(), false) : Stream.empty();
        return Stream.concat(Stream.of(node), children.flatMap(ChecksOnManyFactsIntegrationTests::below));
    }
}
