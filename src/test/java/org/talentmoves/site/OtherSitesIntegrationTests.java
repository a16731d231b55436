package org.talentmoves.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;

/** What scripts of other sites may do here. */
@EmptySite
class OtherSitesIntegrationTests {

    private static final String ORIGIN = "https://courier.example";

    @Autowired
    private MockMvcTester site;

    private MockHttpServletResponse announce(String address, String method) {
        return site.options()
                .uri(address)
                .header("Origin", ORIGIN)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "authorization")
                .exchange()
                .getResponse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/moves",
                "/api/v1/nothing",
                "/api/v1/moves?since=x",
                "/feed.atom",
                "/zh/feed.json",
                "/data/x"
            })
    void readWhatIsThereAndWhyItIsNot(String address) {
        MockHttpServletResponse answer =
                site.get().uri(address).header("Origin", ORIGIN).exchange().getResponse();
        assertThat(answer.getHeaders("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(answer.getHeader("Access-Control-Expose-Headers"))
                .contains("Link", "ETag", "Last-Modified", "RateLimit", "RateLimit-Policy", "Retry-After", "Location");
        assertThat(answer.containsHeader("Access-Control-Allow-Credentials")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void readWithATokenOfTheirReaders(String method) {
        MockHttpServletResponse answer = announce("/api/v1/moves", method);
        assertThat(answer.getStatus()).isEqualTo(204);
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.getHeader("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
        assertThat(answer.getHeader("Access-Control-Allow-Headers")).contains("Authorization", "If-None-Match");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/moves, POST", "/api/v1/moves/m001, PATCH", "/, GET", "/desk/tokens, POST", "/desk/x.json, GET"
    })
    void neitherWriteNorReadWhatIsForPeople(String address, String method) {
        MockHttpServletResponse answer = announce(address, method);
        assertThat(answer.getHeaders("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.getHeaders("Access-Control-Allow-Methods")).isEmpty();
        assertThat(answer.getStatus()).isLessThan(500);
    }

    @Test
    void doNotReadWhatBecameOfWhatWasWritten() {
        MockHttpServletResponse answer = site.post()
                .uri("/api/v1/moves")
                .header("Origin", ORIGIN)
                .exchange()
                .getResponse();
        assertThat(answer.getHeaders("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void areToldNothingOfPages() {
        assertThat(site.get()
                        .uri("/")
                        .header("Origin", ORIGIN)
                        .exchange()
                        .getResponse()
                        .getHeaders("Access-Control-Allow-Origin"))
                .isEmpty();
    }
}
