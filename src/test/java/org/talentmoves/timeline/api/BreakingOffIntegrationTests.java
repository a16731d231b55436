package org.talentmoves.timeline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RestController;

/** A list that cannot be read to its end does not look as if it had one. */
@SiteTest
@Import(BreakingOffIntegrationTests.Failing.class)
class BreakingOffIntegrationTests {

    /** The places m001.supports and m002.supports. */
    private static final String MUCH = "bTAwMS5zdXBwb3J0cw";

    private static final String END = "bTAwMi5zdXBwb3J0cw";

    @Autowired
    private Client client;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "ndjson"})
    void closesTheConnectionWithoutTheLastChunkWhereAPartWasSent(String format) {
        assertThatIOException()
                .isThrownBy(() -> client.ask("GET", "/api/v1/failing?after=" + MUCH + "&format=" + format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "ndjson"})
    void isAProblemWhereNothingWasSentYet(String format) throws Exception {
        HttpResponse<String> answer = client.ask("GET", "/api/v1/failing?format=" + format);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    /** In HTTP/1.0 the end of the connection is that of the answer, so that nothing is sent before all was read. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "ndjson"})
    void isAProblemWhereThereAreNoChunks(String format) throws Exception {
        assertThat(old("/api/v1/failing?after=" + MUCH + "&format=" + format))
                .startsWith("HTTP/1.1 500")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .doesNotContainIgnoringCase("ETag:", "Content-Disposition:", "m901");
    }

    @Test
    void isMeasuredWhereThereAreNoChunks() throws Exception {
        String answer = old("/api/v1/moves?format=csv");
        String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n")
                .doesNotContainIgnoringCase("Content-Encoding:");
        assertThat(body).isEqualTo(client.ask("GET", "/api/v1/moves?format=csv").body());
    }

    /** The answer to a client that speaks HTTP/1.0. */
    private String old(String address) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            String request = "GET " + address + " HTTP/1.0\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void isAWholeAnswerWhereNothingFails() throws Exception {
        HttpResponse<String> answer = client.ask("GET", "/api/v1/failing?format=csv&limit=500&after=" + MUCH);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines()).hasSize(2001);
    }

    /** A list whose second stretch fails. */
    @TestComponent
    @RestController
    static class Failing {

        @ListMapping("/api/v1/failing")
        Stretch list(@Known(Known.For.MENTIONS) Question question) {
            String after = question.mentionStretch().after();
            question.check();
            if (after != null && after.startsWith("m002.")) {
                throw new IllegalStateException("cannot go on");
            }
            int many = after == null ? 1 : 2000;
            return new Stretch(
                    Collections.nCopies(many, new Item("m901", "So it is.")), "/api/v1/failing?after=" + END);
        }

        record Stretch(List<Item> items, @Nullable String next) {}

        record Item(String id, String says) {}
    }
}
