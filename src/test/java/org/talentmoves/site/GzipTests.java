package org.talentmoves.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is compressed, how it is tagged, and what becomes of it when it breaks off. */
class GzipTests {

    private static final String LONG = "who left which lab for whom\n".repeat(100);

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/moves");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private void answer(String accepted, FilterChain chain) throws Exception {
        request.addHeader("Accept-Encoding", accepted);
        new GzipFilter().doFilter(request, response, chain);
    }

    private static FilterChain text(String type, String text) {
        return (asked, answer) -> {
            answer.setContentType(type);
            ((HttpServletResponse) answer).setHeader("ETag", "\"x\"");
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            answer.setContentLength(bytes.length);
            answer.getOutputStream().write(bytes);
        };
    }

    private static String unpacked(byte[] bytes) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, gzip;q=0.5", "*", "GZIP", "identity, gzip ; q=0.1"})
    void isSentToWhoeverTakesIt(String accepted) throws Exception {
        answer(accepted, text("application/json", LONG));
        assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(response.getHeader("ETag")).isEqualTo("\"x-gzip\"");
        assertThat(response.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(response.getContentAsByteArray()).hasSizeLessThan(LONG.length() / 4);
        assertThat(unpacked(response.getContentAsByteArray())).isEqualTo(LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "gzip;q=0", "gzip;q=x", "*;q=0", "gzip;q=0, *", "identity"})
    void isNotSentToOthers(String accepted) throws Exception {
        answer(accepted, text("application/json", LONG));
        assertThat(response.getHeader("Content-Encoding")).isNull();
        assertThat(response.getHeader("ETag")).isEqualTo("\"x\"");
        assertThat(response.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(response.getContentLength()).isEqualTo(LONG.length());
        assertThat(response.getContentAsString()).isEqualTo(LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, true",
        "application/problem+json, true",
        "application/feed+json, true",
        "application/atom+xml;charset=UTF-8, true",
        "application/x-ndjson, true",
        "text/html;charset=UTF-8, true",
        "text/csv, true",
        "text/css, true",
        "text/javascript, true",
        "text/event-stream, false",
        "application/zip, false",
        "application/vnd.sqlite3, false",
        "image/png, false",
        "image/svg+xml, true"
    })
    void isMadeOfTexts(String type, boolean compressed) throws Exception {
        answer("gzip", text(type, LONG));
        assertThat(response.getHeader("Content-Encoding")).isEqualTo(compressed ? "gzip" : null);
    }

    @Test
    void isNotMadeOfWhatIsShort() throws Exception {
        answer("gzip", text("application/json", "{}"));
        assertThat(response.getHeader("Content-Encoding")).isNull();
        assertThat(response.getContentAsString()).isEqualTo("{}");
        assertThat(response.getContentLength()).isEqualTo(2);
    }

    @Test
    void flowsAsItIsWritten() throws Exception {
        answer("gzip", (asked, answer) -> {
            answer.setContentType("text/csv");
            answer.getOutputStream().write("id,lab\n".getBytes(StandardCharsets.UTF_8));
            answer.flushBuffer();
            byte[] first = new byte[7];
            assertThat(new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray())).read(first))
                    .isEqualTo(7);
            assertThat(new String(first, StandardCharsets.UTF_8)).isEqualTo("id,lab\n");
            answer.getOutputStream().write("m001,northwind\n".getBytes(StandardCharsets.UTF_8));
        });
        assertThat(unpacked(response.getContentAsByteArray())).isEqualTo("id,lab\nm001,northwind\n");
    }

    @Test
    void hasNoEndWhereItBreaksOff() {
        assertThatThrownBy(() -> answer("gzip", (asked, answer) -> {
                    answer.setContentType("text/csv");
                    answer.getOutputStream().write("id,lab\n".getBytes(StandardCharsets.UTF_8));
                    answer.flushBuffer();
                    throw new IllegalStateException("The database has gone");
                }))
                .hasMessageContaining("gone");
        assertThatThrownBy(() -> unpacked(response.getContentAsByteArray())).isInstanceOf(IOException.class);
    }

    @Test
    void leavesNoTraceOfWhatNobodySaw() {
        assertThatThrownBy(() -> answer("gzip", (asked, answer) -> {
                    text("text/csv", LONG).doFilter(asked, answer);
                    throw new IllegalStateException("The database has gone");
                }))
                .hasMessageContaining("gone");
        assertThat(response.getHeader("Content-Encoding")).isNull();
        assertThat(response.getHeader("ETag")).isEqualTo("\"x\"");
    }

    @Test
    void isForgottenWhenAnErrorIsToldInstead() throws Exception {
        answer("gzip", (asked, answer) -> {
            text("text/csv", LONG).doFilter(asked, answer);
            ((HttpServletResponse) answer).sendError(503);
        });
        assertThat(response.getHeader("Content-Encoding")).isNull();
    }

    @Test
    void isWrittenInLettersToo() throws Exception {
        answer("gzip", (asked, answer) -> {
            answer.setContentType("text/html;charset=UTF-8");
            answer.getWriter().write("北风".repeat(600));
        });
        assertThat(unpacked(response.getContentAsByteArray())).isEqualTo("北风".repeat(600));
    }

    /** A part is counted in the bytes of the plain form. */
    @Test
    void isNeverMadeOfAPart() throws Exception {
        answer("gzip", (asked, answer) -> {
            ((HttpServletResponse) answer).setStatus(206);
            text("text/css", LONG).doFilter(asked, answer);
        });
        assertThat(response.getHeader("Content-Encoding")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"x-gzip\"        | gzip     | \"x-gzip\"",
                "\"x\"             | gzip     | \"x\"",
                "\"x-gzip\", \"x\" | gzip     | \"x-gzip\"",
                "\"x-gzip\", \"x\" | identity | \"x\"",
                "\"x-gzip\"        | identity | \"x-gzip\""
            })
    void namesTheFormThatTheReaderHas(String known, String accepted, String told) throws Exception {
        request.addHeader("If-None-Match", known);
        answer(accepted, (asked, answer) -> {
            assertThat(((jakarta.servlet.http.HttpServletRequest) asked).getHeader("If-None-Match"))
                    .startsWith("\"x\"");
            ((HttpServletResponse) answer).setHeader("ETag", "\"x\"");
            ((HttpServletResponse) answer).setStatus(304);
        });
        assertThat(response.getHeader("ETag")).isEqualTo(told);
        assertThat(response.getHeader("Content-Encoding")).isNull();
    }
}
