package org.talentmoves.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.talentmoves.database.Statements;
import org.talentmoves.shared.FactKind;
import org.talentmoves.timeline.GeneratedTimeline;
import org.talentmoves.timeline.KeyStretch;
import org.talentmoves.timeline.Plan;
import org.talentmoves.timeline.Readers;

/**
 * How sums are made among 200,000 facts, by a plan for these or for any parameters: what is of a lab or a person is found by
 * indexes, and of all that is not filtered, what is added up is read once and nothing else whole.
 */
class SumPlansIntegrationTests {

    private static Statements statements;
    private static Readers readers;
    private static SingleConnectionDataSource session;
    private static JdbcClient jdbc;

    @BeforeAll
    static void connects() throws SQLException {
        statements = new Statements(GeneratedTimeline.database());
        readers = Readers.of(statements);
        jdbc = JdbcClient.create(statements);
        session = new SingleConnectionDataSource(GeneratedTimeline.database().getConnection(), true);
    }

    @AfterAll
    static void disconnects() {
        session.destroy();
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(textBlock = """
            lab=lab-0, MONTH
            from=lab-1&to=lab-0, YEAR
            """)
    void countsTheMovesOfALabOffIndexes(String filter, @Nullable By by) {
        assertThat(movesPlans(filter, by)).isNotEmpty().allSatisfy(SumPlansIntegrationTests::readsNoTableWhole);
    }

    /** All are needed, and the table is hardly larger than what is needed of it. */
    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(textBlock = """
            '', MONTH
            since=2025-03&until=2025-06, MONTH
            """)
    void readsNothingButMovesWholeToCountAll(String filter, @Nullable By by) {
        assertThat(movesPlans(filter, by)).isNotEmpty().allSatisfy(plan -> readsWhole(plan, "move"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lab=lab-0", "lab=lab-0&payMin=1000000"})
    void tellsOfThePayOfALabOffIndexes(String filter) {
        assertThat(payPlans(filter, By.YEAR)).isNotEmpty().allSatisfy(SumPlansIntegrationTests::readsNoTableWhole);
    }

    /** All accounts are needed; among thousands of offers that are named, deals are looked for at once. */
    @ParameterizedTest
    @ValueSource(strings = {"", "payMin=1000000"})
    void readsNothingButPayTermsWholeToTellOfAll(String filter) {
        assertThat(payPlans(filter, By.MONTH)).isNotEmpty().allSatisfy(plan -> readsWhole(plan, "pay_term", "deal"));
    }

    @Test
    void readsTheCareerOfAPersonOffIndexes() {
        Asked asked = asked("researcher=person-0", FactKind.MOVE, null);
        List<Plan> plans = plans(() -> new Tenures(readers.careers(), readers.labs()).read(asked));
        assertThat(plans).isNotEmpty().allSatisfy(SumPlansIntegrationTests::readsNoTableWhole);
    }

    private static List<Plan> movesPlans(String filter, @Nullable By by) {
        Asked asked = asked(filter, FactKind.MOVE, by);
        return plans(() -> {
            new Flows(jdbc, readers.labs(), readers.timeline()).read(asked);
            new Flows(jdbc, readers.labs(), readers.timeline()).internal(asked);
            new Balances(jdbc, readers.labs()).read(asked);
            new Balances(jdbc, readers.labs()).count(asked);
            new Flows(jdbc, readers.labs(), readers.timeline()).count(asked);
        });
    }

    private static List<Plan> payPlans(String filter, @Nullable By by) {
        Asked asked = asked(filter, FactKind.OFFER, by);
        PayAccounts accounts = new PayAccounts(readers.timeline(), readers.packages());
        PayDistributions distributions = new PayDistributions(jdbc, accounts, new Markets(jdbc, readers.timeline()));
        Rankings rankings = new Rankings(jdbc, accounts);
        return plans(() -> {
            distributions.read(asked, Accounts.ONE);
            distributions.count(asked, Accounts.ONE);
            distributions.aside(asked, Accounts.ALL);
            rankings.read(asked, true);
            rankings.counts(asked);
        });
    }

    private static void readsWhole(Plan plan, String... tables) {
        assertThat(plan.tablesReadWhole()).as(plan.text()).isSubsetOf(tables);
    }

    private static void readsNoTableWhole(Plan plan) {
        assertThat(plan.tablesReadWhole()).as(plan.text()).isEmpty();
    }

    private static Asked asked(String filter, FactKind kind, @Nullable By by) {
        return new Asked(Readers.filter(filter).of(kind), Parts.ROLLED_UP, by, new KeyStretch(50, null, null));
    }

    private static List<Plan> plans(Runnable question) {
        JdbcClient explaining = JdbcClient.create(session);
        return statements.during(question::run).stream()
                .flatMap(
                        statement -> Stream.of(Plan.Cache.values()).map(cache -> Plan.of(statement, cache, explaining)))
                .toList();
    }
}
