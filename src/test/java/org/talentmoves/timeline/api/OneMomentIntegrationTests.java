package org.talentmoves.timeline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;

/** Whatever is published while a whole list is read, the list is of the state that its tag names. */
@EmptySite
@Import(OneMomentIntegrationTests.Changing.class)
class OneMomentIntegrationTests {

    private static final String LIST = "/api/v1/changing?format=csv&after=bTAwMS5zdXBwb3J0cw";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private Changing changing;

    @BeforeEach
    void begin() {
        newsroom.clear();
        changing.changes.set(0);
    }

    private MockHttpServletResponse read() {
        return site.get().uri(LIST).exchange().getResponse();
    }

    private List<String> counts(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString()
                .lines()
                .skip(1)
                .map(row -> row.split(",")[1])
                .distinct()
                .toList();
    }

    @Test
    void isOneWhereNothingChanges() throws Exception {
        MockHttpServletResponse first = read();
        assertThat(counts(first)).containsExactly("0");
        assertThat(first.getContentAsString().lines()).hasSize(1 + 2 * Changing.STRETCH);
        assertThat(read().getHeader("ETag")).isEqualTo(first.getHeader("ETag")).startsWith("\"");
    }

    @Test
    void isThatOfItsTagWhatever() throws Exception {
        String before = read().getHeader("ETag");
        changing.changes.set(3);
        MockHttpServletResponse while3 = read();
        assertThat(counts(while3))
                .as("the first stretch was read anew, and nothing that came afterwards")
                .containsExactly("1");
        assertThat(while3.getHeader("ETag")).isNotEqualTo(before);
        MockHttpServletResponse after = read();
        assertThat(counts(after)).containsExactly("3");
        assertThat(after.getHeader("ETag")).isNotEqualTo(while3.getHeader("ETag"));
    }

    /** A list of two stretches; after each is read, somebody publishes as long as there is something to publish. */
    @TestComponent
    @RestController
    static class Changing {

        static final int STRETCH = 500;

        private static final String END = "bTAwMi5zdXBwb3J0cw";

        final AtomicInteger changes = new AtomicInteger();

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private Newsroom newsroom;

        @ListMapping("/api/v1/changing")
        Stretch list(@Known(Known.For.MENTIONS) Question question) {
            boolean isLast = String.valueOf(question.mentionStretch().after()).startsWith("m002.");
            question.check();
            int labs = jdbc.sql("select count(*) from lab").query(Integer.class).single();
            int left = changes.getAndDecrement();
            if (left > 0) {
                CompletableFuture.runAsync(() -> newsroom.lab("lab-" + left, "Lab " + left))
                        .join();
            }
            return new Stretch(
                    Collections.nCopies(STRETCH, new Item("m901", labs)),
                    isLast ? null : "/api/v1/changing?after=" + END);
        }

        record Stretch(List<Item> items, @Nullable String next) {}

        record Item(String id, int labs) {}
    }
}
