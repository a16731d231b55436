package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.talentmoves.database.Statements;
import org.talentmoves.shared.PartialDate;

/** How lists are read among 200,000 facts: off an index, whatever is asked, by a plan for these or for any parameters. */
class PlansIntegrationTests {

    /** What a step may sort or hash: a page with what belongs to it, never a share of all facts. */
    private static final int A_PAGE = 5_000;

    /** What totals may look up besides their indexes: the longest chapter, that of what has no date. */
    private static final int A_CHAPTER = 20_000;

    private static Statements statements;
    private static Readers readers;
    private static SingleConnectionDataSource session;

    @BeforeAll
    static void connects() throws SQLException {
        statements = new Statements(GeneratedTimeline.database());
        readers = Readers.of(statements);
        session = new SingleConnectionDataSource(GeneratedTimeline.database().getConnection(), true);
    }

    @AfterAll
    static void disconnects() {
        session.destroy();
    }

    static Stream<Arguments> pages() {
        return of(ListQuestions.pages());
    }

    static Stream<Arguments> searches() {
        return of(ListQuestions.searches());
    }

    static Stream<Arguments> whereabouts() {
        return of(ListQuestions.whereabouts());
    }

    static Stream<Arguments> then() {
        return of(ListQuestions.then());
    }

    static Stream<Arguments> totals() {
        return of(ListQuestions.totals());
    }

    static Stream<Arguments> others() {
        return of(ListQuestions.others());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"pages", "others"})
    void readsAPageOffAnIndex(String asked, Consumer<Readers> question) {
        assertThat(plans(question)).isNotEmpty().allSatisfy(plan -> {
            readsNoTableWhole(plan);
            assertThat(plan.rowsHeld()).as(plan.text()).isLessThanOrEqualTo(A_PAGE);
            assertThat(plan.rowsPassedOver()).as(plan.text()).isLessThanOrEqualTo(A_PAGE);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"searches", "whereabouts", "then"})
    void searches(String asked, Consumer<Readers> question) {
        assertThat(plans(question)).isNotEmpty().allSatisfy(PlansIntegrationTests::readsNoTableWhole);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void totals(String asked, Consumer<Readers> question) {
        assertThat(plans(question)).isNotEmpty().allSatisfy(plan -> {
            readsNoTableWhole(plan);
            assertThat(plan.rowsLookedUp()).as(plan.text()).isLessThanOrEqualTo(A_CHAPTER);
        });
    }

    @Test
    void balancesAllLabsWithinAnIndex() {
        Period year = new Period(PartialDate.of("2025"), PartialDate.of("2025-11-15"));
        for (Period period : List.of(Period.ALL, year)) {
            assertThat(plans(all -> all.labs().balances(period, Vantage.NOW, LabOrder.BALANCE)))
                    .allSatisfy(plan -> {
                        readsNoTableWhole(plan);
                        assertThat(plan.readsOnlyIndexesOf("timeline_lab"))
                                .as(plan.text())
                                .isTrue();
                        assertThat(plan.rowsHeld()).as(plan.text()).isLessThanOrEqualTo(A_PAGE);
                    });
        }
    }

    @Test
    void wouldNoticeATableReadWhole() {
        assertThat(plans(all -> JdbcClient.create(statements)
                        .sql("select move_id from move where note like ? order by role")
                        .param("%x%")
                        .query(String.class)
                        .list()))
                .allSatisfy(plan -> assertThat(plan.tablesReadWhole()).containsExactly("move"));
    }

    private static void readsNoTableWhole(Plan plan) {
        assertThat(plan.tablesReadWhole()).as(plan.text()).isEmpty();
    }

    private static List<Plan> plans(Consumer<Readers> question) {
        JdbcClient explaining = JdbcClient.create(session);
        return statements.during(() -> question.accept(readers)).stream()
                .flatMap(
                        statement -> Stream.of(Plan.Cache.values()).map(cache -> Plan.of(statement, cache, explaining)))
                .toList();
    }

    private static Stream<Arguments> of(Map<String, Consumer<Readers>> questions) {
        return questions.entrySet().stream().map(question -> Arguments.of(question.getKey(), question.getValue()));
    }
}
