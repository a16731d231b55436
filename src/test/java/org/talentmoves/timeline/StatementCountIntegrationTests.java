package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.database.Statements;

/** A list takes at most three statements, however long it is, and the claim cards of its facts three more. */
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = GeneratedTimeline.class)
@Import(Statements.Recording.class)
class StatementCountIntegrationTests {

    private static final int MOST = 3;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private DataSource database;

    static Stream<Arguments> lists() {
        Map<String, Function<Integer, Consumer<Readers>>> lists = Map.of(
                "facts", limit -> all -> all.read("limit=" + limit),
                "facts of a lab", limit -> all -> all.read("lab=lab-0&limit=" + limit),
                "who is at a lab", limit -> all -> all.timeline().present("lab-0", limit, Vantage.NOW),
                "labs", limit -> all -> all.labs().list(new KeyStretch(limit, null, null), Vantage.NOW),
                "people", limit -> all -> people(all, new PeopleSought(null, Set.of(), false, Vantage.NOW), limit),
                "people of a name",
                        limit -> all -> people(all, new PeopleSought("bata", Set.of(), false, Vantage.NOW), limit),
                "people at a lab",
                        limit -> all -> people(all, new PeopleSought(null, Set.of("lab-0"), false, Vantage.NOW), limit),
                "sources", limit -> all -> all.library().list(SourcesSought.ALL, new KeyStretch(limit, null, null)),
                "what a source says",
                        limit -> all -> all.mentions().of("source-0", new KeyStretch(limit, null, null), Vantage.NOW));
        return lists.entrySet().stream().map(list -> Arguments.of(list.getKey(), list.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void takesAsManyForOneAsForFiveHundred(String what, Function<Integer, Consumer<Readers>> list) {
        int forOne = count(list.apply(1));

        assertThat(forOne).isBetween(1, MOST);
        assertThat(count(list.apply(500))).isEqualTo(forOne);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/labs", "/researchers", "/researchers?text=bata", "/researchers?lab=lab-0&limit=500", "/sources"
            })
    void takesNoMoreForAPage(String address) {
        assertThat(Statements.of(database)
                        .during(() -> assertThat(site.get().uri(address)).hasStatusOk()))
                .hasSizeBetween(1, MOST);
    }

    /** Besides the list itself what its facts rest on: packages, citations, and the ends of their routes. */
    @ParameterizedTest
    @ValueSource(strings = {"/?limit=1", "/?limit=500", "/?lab=lab-0&text=bata&limit=500"})
    void takesThreeMoreForTheCardsOfAPage(String address) {
        assertThat(Statements.of(database)
                        .during(() -> assertThat(site.get().uri(address)).hasStatusOk()))
                .hasSizeBetween(MOST, MOST + 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?reportedBy=2020&limit=500", "/?reportedBy=2020&limit=1"})
    void takesOneMoreForWhatAVantageLeavesOut(String address) {
        assertThat(Statements.of(database)
                        .during(() -> assertThat(site.get().uri(address)).hasStatusOk()))
                .hasSizeBetween(MOST, MOST + 4);
    }

    @Test
    void takesAsManyForOneCardAsForFiveHundred() {
        int forOne = countCards("kind=offer&limit=1");

        assertThat(forOne).isEqualTo(3);
        assertThat(countCards("kind=offer&limit=500")).isEqualTo(forOne);
    }

    private int countCards(String address) {
        List<Entry> entries = Readers.of(database).read(address).list();
        return count(all -> all.cards().of(entries, Vantage.NOW));
    }

    private static void people(Readers all, PeopleSought sought, int limit) {
        all.people().list(sought, new KeyStretch(limit, null, null), all.labs().tree());
    }

    private int count(Consumer<Readers> question) {
        Statements statements = Statements.of(database);
        return statements.during(() -> question.accept(Readers.of(statements))).size();
    }
}
