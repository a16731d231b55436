package org.talentmoves.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.talentmoves.editorial.LastChange;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Subject;

/** How answers are tagged and dated, and when they are not sent again. */
class TagFilterTests {

    private static final Instant CHANGED = Instant.parse("2025-07-01T08:00:00Z");
    private static final String CHANGED_SAID = "Tue, 01 Jul 2025 08:00:00 GMT";

    private static final Instant TODAY = Instant.parse("2025-07-03T00:00:00Z");
    private static final String TODAY_SAID = "Thu, 03 Jul 2025 00:00:00 GMT";

    private final Revisions revisions = mock(Revisions.class);
    private final LastChange changes = mock(LastChange.class);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private static final FilterChain BODY =
            (request, response) -> response.getOutputStream().write("{}".getBytes(StandardCharsets.UTF_8));

    private MockHttpServletRequest ask(String address, String... headers) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
        for (int i = 0; i < headers.length; i += 2) {
            request.addHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private void answer(MockHttpServletRequest request, FilterChain chain) throws Exception {
        when(changes.settled()).thenReturn(Optional.of(CHANGED));
        when(changes.settledToday()).thenReturn(Optional.of(TODAY));
        new TagFilter(revisions, new LastModified(changes)).doFilter(request, response, chain);
    }

    private void answer(MockHttpServletRequest request) throws Exception {
        answer(request, BODY);
    }

    @Test
    void looksForTheVersionBeforeItReadsTheThing() throws Exception {
        Subject move = Subject.read("m001");
        when(revisions.version(move)).thenReturn(3);
        answer(ask("/api/v1/moves/m001"), (request, answer) -> {
            when(revisions.version(move)).thenReturn(4);
            BODY.doFilter(request, answer);
        });
        assertThat(response.getHeader("ETag")).startsWith("\"m001.3.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/moves",
                "/api/v1/moves/M001",
                "/api/v1/moves/m001/versions",
                "/api/v1/labs/-",
                "/labs/meta",
                "/api/v1/nothing/m001"
            })
    void asksForNoVersionOfWhatIsNoneAlone(String address) throws Exception {
        answer(ask(address));
        verifyNoInteractions(revisions);
        assertThat(response.getHeader("ETag")).matches("\"[0-9a-f]{32}\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                CHANGED_SAID + "                | 304",
                "Tue, 01 Jul 2025 08:00:01 GMT  | 304",
                "Tue, 01 Jul 2025 07:59:59 GMT  | 200",
                "yesterday                      | 200"
            })
    void isNotSentAgainToWhoeverHasItSinceThen(String since, int status) throws Exception {
        answer(ask("/api/v1/labs/meta", "If-Modified-Since", since));
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getHeader("Last-Modified")).isEqualTo(CHANGED_SAID);
    }

    /** Whoever has any copy at all has enough (RFC 9110, section 13.1.2). */
    @Test
    void isNotSentAgainToWhoeverHasAny() throws Exception {
        answer(ask("/api/v1/labs/meta", "If-None-Match", "*"));
        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getContentAsString()).isEmpty();
        assertThat(response.getHeader("ETag")).isNotNull();
    }

    /** That is asked before a change; the date is not that of the thing alone. */
    @Test
    void readsWhateverWasChangedSince() throws Exception {
        answer(ask("/api/v1/labs/meta", "If-Unmodified-Since", "Sat, 28 Nov 2020 00:00:00 GMT"));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEqualTo("{}");
    }

    @Test
    void believesTheTagMoreThanTheDate() throws Exception {
        answer(ask("/api/v1/labs/meta", "If-Modified-Since", CHANGED_SAID, "If-None-Match", "\"another\""));
        assertThat(response.getStatus()).isEqualTo(200);
    }

    /** Footnotes of sentences say when the sources were looked at; lists count up to the day. */
    @ParameterizedTest
    @CsvSource({"/api/v1/moves/m001,", "/api/v1/moves,lab=meta", "/api/v1/flows,", "/api/v1/moves/m001/versions,"})
    void datesFactsAndListsToday(String address, String query) throws Exception {
        MockHttpServletRequest request = ask(address, "If-Modified-Since", TODAY_SAID);
        request.setQueryString(query);
        answer(request);
        assertThat(response.getHeader("Last-Modified")).isEqualTo(TODAY_SAID);
        assertThat(response.getStatus()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/proposals",
                "/api/v1/proposals/7",
                "/api/v1/moves/m001/content",
                "/api/v1/openapi.json",
                "/labs/meta"
            })
    void datesNothingElse(String address) throws Exception {
        answer(ask(address));
        assertThat(response.getHeader("Last-Modified")).isNull();
    }

    @Test
    void datesNothingOfWhichMoreIsAsked() throws Exception {
        MockHttpServletRequest request = ask("/api/v1/labs/meta");
        request.setQueryString("reportedBy=2025");
        answer(request);
        assertThat(response.getHeader("Last-Modified")).isNull();
    }

    @Test
    void letsThroughWhatStreams() throws Exception {
        answer(ask("/api/v1/moves"), (request, answer) -> {
            ShallowEtagHeaderFilter.disableContentCaching(request);
            BODY.doFilter(request, answer);
            assertThat(response.getContentAsString()).isEqualTo("{}");
            answer.flushBuffer();
            assertThat(response.isCommitted()).isTrue();
        });
        assertThat(response.getHeader("ETag")).isNull();
    }

    @Test
    void tagsNothingThatIsNotToBeKept() throws Exception {
        answer(ask("/api/v1/labs/meta"), (request, answer) -> {
            ((jakarta.servlet.http.HttpServletResponse) answer).setHeader("Cache-Control", "no-store");
            BODY.doFilter(request, answer);
        });
        assertThat(response.getHeader("ETag")).isNull();
        assertThat(response.getHeader("Last-Modified")).isNull();
        assertThat(response.getContentAsString()).isEqualTo("{}");
    }
}
