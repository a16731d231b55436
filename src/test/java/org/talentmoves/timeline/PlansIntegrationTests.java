package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.talentmoves.database.Statements;
import org.talentmoves.shared.PartialDate;

/** How lists are read among 200,000 facts: off an index, whatever is asked, by a plan for these or for any parameters. */
class PlansIntegrationTests {

    private static final int A_PAGE_WITH_ALL_OF_IT = 500 * 20;

    private static final Statements STATEMENTS = new Statements(GeneratedTimeline.database());
    private static final Readers READERS = Readers.of(STATEMENTS);
    private static final JdbcClient SESSION = JdbcClient.create(session());

    private static SingleConnectionDataSource session() {
        SingleConnectionDataSource session = new SingleConnectionDataSource();
        return session;
    }

    static Stream<Arguments> pages() {
        return of(ListQuestions.pages());
    }

    private static Stream<Arguments> of(Map<String, Consumer<Readers>> questions) {
        return questions.entrySet().stream().map(question -> Arguments.of(question.getKey(), question.getValue()));
    }
}
