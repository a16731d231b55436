package org.talentmoves.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.site.Visitor.header;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.talentmoves.StarterSite;

/** Requests whose headers ask for what is not there, or for nothing that makes sense. */
@StarterSite
class OddHeadersIntegrationTests {

    @LocalServerPort
    private int port;

    private Visitor visitor() {
        return new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "POST, /, 405",
        "GET, /api/v1/moves, 200",
        "GET, /assets/favicon.svg, 200",
        "GET, /nothing, 404",
        "GET, /actuator/health, 200"
    })
    void takesNoNoteOfAFormWithFiles(String method, String address, int status) throws Exception {
        for (String type : new String[] {"multipart/form-data", "multipart/form-data; boundary=x"}) {
            assertThat(visitor()
                            .ask(method, address, "Content-Type", type, "Accept", "*/*")
                            .statusCode())
                    .isEqualTo(status);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;charset=latin1",
                "application/json; charset=UTF-16",
                ", ,",
                "not a type, application/json",
                "application/json;;;",
                "application/json;version=2",
                "application/json;foo=\"a, b\"",
                "*/*;q=0, application/json;foo=\"a, b\""
            })
    void answersWithATypeOfItsOwnWhateverParametersAreAskedFor(String accept) throws Exception {
        for (String address :
                List.of("/api/v1/moves", "/api/v1/moves/m001", "/api/v1/openapi.json", "/actuator/health")) {
            HttpResponse<String> answer = visitor().ask("GET", address, "Accept", accept);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).as(address).matches("application/[a-z0-9.+-]*json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/openapi.json",
                "/swagger-ui/index.css",
                "/swagger-ui/swagger-ui.css",
                "/assets/site.css",
                "/api/v1/moves/m001",
                "/labs"
            })
    void givesTheWholeToWhoeverAsksForAPartOfIt(String address) throws Exception {
        HttpResponse<String> whole = visitor().ask("GET", address);
        for (String part : List.of("bytes=0-9", "bytes=0-1,4-5", "bytes=99999999-", "lines=0-1", "bytes=x")) {
            for (String known : List.of("\"stale\"", "Sat, 01 Jan 2000 00:00:00 GMT")) {
                HttpResponse<String> answer = visitor().ask("GET", address, "Range", part, "If-Range", known);
                assertThat(answer.statusCode()).as(part).isEqualTo(200);
                assertThat(answer.body()).isEqualTo(whole.body());
                assertThat(header(answer, "ETag")).isEqualTo(header(whole, "ETag"));
                assertThat(header(answer, "Accept-Ranges")).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/moves",
                "/api/v1/offers/o004",
                "/api/v1/offers/o004?version=1",
                "/api/v1/offers/o004/content",
                "/api/v1/labs/meta",
                "/api/v1/researchers/ruoming-pang",
                "/api/v1/sources/roundup-ft",
                "/api/v1/openapi.json"
            })
    void answersInNoFormThatIsRefused(String address) throws Exception {
        for (String accept : List.of("application/json;q=0", "application/json;Q=0.0", "*/*;q=0", "application/xml")) {
            HttpResponse<String> answer = visitor().ask("GET", address, "Accept", accept);
            assertThat(answer.statusCode()).as(accept).isEqualTo(406);
            assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
            assertThat(header(answer, "Vary").split(" \\| |, ")).containsExactlyInAnyOrder("Accept", "Accept-Encoding");
            assertThat(answer.body()).contains("\"application/json\"");
        }
        assertThat(visitor()
                        .ask("GET", address, "Accept", "*/*;q=0, application/json;q=0.1")
                        .statusCode())
                .isEqualTo(200);
    }

    /** A feed and a file have their form in their address. */
    @ParameterizedTest
    @CsvSource({"/feed.json, application/feed+json", "/feed.atom, application/atom+xml", "/data/moves.csv, text/csv"})
    void doesNotSayThatAcceptChoosesWhatTheAddressNames(String address, String type) throws Exception {
        for (String accept : List.of("text/html", "*/*;q=0")) {
            HttpResponse<String> answer = visitor().ask("GET", address, "Accept", accept);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).startsWith(type);
            assertThat(header(answer, "Vary")).isIn("", "Accept-Encoding");
        }
    }

    @Test
    void stillRefusesAFormThatIsNotOffered() throws Exception {
        assertThat(visitor()
                        .ask("GET", "/api/v1/moves", "Accept", "application/xml;charset=utf-8")
                        .statusCode())
                .isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/moves/m999.json", "/zh/labs/x.json", "/researchers/x.xml"})
    void callsAPageHtml(String address) throws Exception {
        HttpResponse<String> answer = visitor().ask("GET", address, "Accept", "*/*");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
        assertThat(answer.body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void tagsNoFileByWhatItsHeadHolds() throws Exception {
        assertThat(header(visitor().ask("HEAD", "/assets/favicon.svg"), "ETag"))
                .isEqualTo(header(visitor().ask("GET", "/assets/favicon.svg"), "ETag"));
    }

    @Test
    void letsNobodyKeepHealth() throws Exception {
        HttpResponse<String> health = visitor().ask("GET", "/actuator/health");
        assertThat(header(health, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(health, "ETag")).isEmpty();
        assertThat(header(visitor().ask("GET", "/v3/api-docs/swagger-config"), "Cache-Control"))
                .isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh/actuator/health", "/zh/swagger-ui/index.html", "/zh/v3/api-docs", "/zh/api/v1/moves"})
    void hasTechnicalAddressesInOneLanguageOnly(String address) throws Exception {
        assertThat(visitor().page(address).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesTraceWithWhatIsPossible() throws Exception {
        String answer =
                visitor().written("TRACE /api/v1/moves HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 405").contains("Allow: GET, HEAD\r\n");
    }

    @Test
    void doesNotBlameItselfForACodingThatIsNotKnown() throws Exception {
        String answer = visitor()
                .written("GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: foo\r\nConnection: close\r\n\r\n");
        assertThat(answer).contains("request-not-understood").doesNotContain("not your fault");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/moves/m001?x=1",
                "/offers/o004?x",
                "/researchers/ruoming-pang?x=1",
                "/?foo",
                "/?foo=",
                "/labs?foo",
                "/sources?foo",
                "/?since=2025-06~"
            })
    void ignoresNothingInSilence(String address) throws Exception {
        assertThat(visitor().page(address).statusCode()).isEqualTo(400);
    }
}
