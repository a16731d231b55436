package org.talentmoves.timeline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RestController;

/** A list that cannot be read to its end does not look as if it had one. */
@SiteTest
@Import(BreakingOffIntegrationTests.Failing.class)
class BreakingOffIntegrationTests {

    @Autowired
    private Client client;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "ndjson"})
    void closesTheConnectionWithoutTheLastChunk(String format) {
        assertThatIOException().isThrownBy(() -> client.ask("GET", "/api/v1/failing?format=" + format));
    }

    @Test
    void isAWholeAnswerWhereNothingFails() throws Exception {
        HttpResponse<String> answer = client.ask("GET", "/api/v1/failing?format=csv&limit=500");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines()).hasSize(501);
    }

    /** A list whose second stretch fails. */
    @TestComponent
    @RestController
    static class Failing {

        @ListMapping("/api/v1/failing")
        Stretch list(@Known(Known.For.MENTIONS) Question question) {
            boolean goesOn = question.mentionsAfter() != null;
            question.check();
            if (goesOn) {
                throw new IllegalStateException("cannot go on");
            }
            String next = "/api/v1/failing?after=bTAwMS5zdXBwb3J0cw";
            return new Stretch(Collections.nCopies(500, new Item("m901", "So it is.")), next);
        }

        record Stretch(List<Item> items, @Nullable String next) {}

        record Item(String id, String says) {}
    }
}
