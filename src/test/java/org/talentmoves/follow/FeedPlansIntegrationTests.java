package org.talentmoves.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.talentmoves.database.Statements;
import org.talentmoves.editorial.RevisionJson;
import org.talentmoves.merging.SampleUnions;
import org.talentmoves.timeline.DateField;
import org.talentmoves.timeline.FactOrder;
import org.talentmoves.timeline.GeneratedTimeline;
import org.talentmoves.timeline.Plan;
import org.talentmoves.timeline.Readers;
import org.talentmoves.timeline.Stretch;

/** How a feed is read among 200,000 facts: off indexes, whatever is asked, and so is all that is told of its facts beside. */
class FeedPlansIntegrationTests {

    private static Statements statements;
    private static SingleConnectionDataSource session;

    @BeforeAll
    static void connects() throws SQLException {
        statements = new Statements(GeneratedTimeline.database());
        session = new SingleConnectionDataSource(GeneratedTimeline.database().getConnection(), true);
    }

    @AfterAll
    static void disconnects() {
        session.destroy();
    }

    @ParameterizedTest(name = "?{0}")
    @ValueSource(strings = {"", "kind=move", "lab=lab-350", "lab=lab-0", "from=lab-1&to=lab-0", "researcher=person-0"})
    void readsAFeedOffIndexes(String address) {
        Readers readers = Readers.of(statements);
        JdbcClient jdbc = JdbcClient.create(statements);
        Feeds feeds =
                new Feeds(readers.changedLast(), readers.cards(), new RevisionJson(), SampleUnions.over(jdbc), jdbc);
        Stretch latest = Stretch.first(50, FactOrder.latest(DateField.UPDATED));
        JdbcClient explaining = JdbcClient.create(session);
        assertThat(statements.during(() -> feeds.read(Readers.filter(address), latest)))
                .hasSizeGreaterThan(2)
                .allSatisfy(statement -> {
                    for (Plan.Cache cache : Plan.Cache.values()) {
                        Plan plan = Plan.of(statement, cache, explaining);
                        assertThat(plan.tablesReadWhole()).as(plan.text()).isEmpty();
                    }
                });
    }
}
