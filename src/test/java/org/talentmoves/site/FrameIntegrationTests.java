package org.talentmoves.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.talentmoves.StarterSite;

/** What every answer of the running site has in common, whatever is asked. */
@StarterSite
class FrameIntegrationTests {

    private static final String AS_A_BROWSER = "text/html, */*;q=0.8";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private HttpResponse<String> ask(String method, String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return http.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> page(String address) throws Exception {
        return ask("GET", address, "Accept", AS_A_BROWSER);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(" | ", answer.headers().allValues(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/zh/",
                "/labs/meta",
                "/moves/m001",
                "/api/v1/moves",
                "/api/v1/moves/m001",
                "/?since=x",
                "/moves/m999",
                "/nothing",
                "/zh/nothing",
                "/api/v1/nothing",
                "/api/v1/moves?since=x",
                "/fails",
                "/api/v1/fails",
                "/css/site.css",
                "/actuator/health",
                "/error",
                "/api"
            })
    void answersWithTheHeadersThatProtectItsReaders(String address) throws Exception {
        HttpResponse<String> answer = page(address);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*", " | ");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Set-Cookie")).isEmpty();
        assertThat(header(answer, "Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/zh/", "/?lab=meta&as=joined", "/labs", "/moves/m001", "/api/v1/moves", "/api/v1/labs/meta"
            })
    void answersThatNothingChanged(String address) throws Exception {
        HttpResponse<String> first = page(address);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "Cache-Control")).isEqualTo("public, no-cache");
        HttpResponse<String> second =
                ask("GET", address, "Accept", AS_A_BROWSER, "If-None-Match", header(first, "ETag"));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(header(second, "ETag")).isEqualTo(header(first, "ETag"));
        assertThat(ask("GET", address, "Accept", AS_A_BROWSER, "If-None-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing", "/moves/m999", "/fails", "/api/v1/nothing", "/api/v1/moves/m999", "/api/v1/fails"})
    void keepsNoErrorForLater(String address) throws Exception {
        assertThat(header(page(address), "Cache-Control"))
                .doesNotContain("max-age=3")
                .matches(".*no-(cache|store).*");
    }

    @Test
    void keepsItsOwnFilesForAYear() throws Exception {
        String stylesheet = page("/").body().replaceAll("(?s).*href=\"(/css/[^\"]+)\".*", "$1");
        assertThat(stylesheet).matches("/css/site-[0-9a-f]+\\.css");
        assertThat(header(page(stylesheet), "Cache-Control")).isEqualTo("max-age=31536000, public");
    }

    @ParameterizedTest
    @CsvSource({
        "/, en, /, /zh/",
        "/zh/, zh-Hans, /, /zh/",
        "/labs/meta?since=2025, en, /labs/meta?since=2025, /zh/labs/meta?since=2025",
        "/zh/moves/m001, zh-Hans, /moves/m001, /zh/moves/m001",
        "/zh/nothing, zh-Hans, /nothing, /zh/nothing"
    })
    void namesItsLanguageAndTheOther(String address, String language, String english, String chinese) throws Exception {
        String html = page(address).body();
        assertThat(html).contains("<html lang=\"" + language + "\"");
        assertThat(html)
                .contains("hreflang=\"en\" href=\"" + english + "\"", "hreflang=\"zh-Hans\" href=\"" + chinese + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zh/",
                "/zh/labs",
                "/zh/labs/meta",
                "/zh/researchers",
                "/zh/moves/m001",
                "/zh/sources",
                "/zh/about",
                "/zh/nothing"
            })
    void staysInChinese(String address) throws Exception {
        String body = page(address).body().replaceAll("(?s)<p class=\"language\".*?</p>|<head.*?</head>", "");
        assertThat(body.replaceAll("(?s).*?href=\"(/[^\"]*)\"", "$1\n").lines().filter(link -> link.startsWith("/")))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("/zh/") || link.startsWith("/api"));
    }

    @Test
    void goesFromTheBarePrefixToTheChineseTimeline() throws Exception {
        HttpResponse<String> answer = page("/zh");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/zh/");
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing, There is nothing at this address",
        "/moves/m999, There is nothing at this address",
        "/labs/nowhere, There is nothing at this address",
        "/zh/nothing, 此处没有内容",
        "/zh/labs/nowhere, 此处没有内容",
        "/zh/moves/m999, 此处没有内容"
    })
    void tellsAReaderThatThereIsNothing(String address, String heading) throws Exception {
        HttpResponse<String> answer = page(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("<h1>" + heading + "</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v1/moves/m999", "/api/nothing"})
    void tellsAProgramThatThereIsNothing(String address) throws Exception {
        HttpResponse<String> answer = page(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /",
        "PUT, /labs/meta",
        "DELETE, /moves/m001",
        "PATCH, /zh/",
        "POST, /api/v1/moves",
        "PUT, /api/v1/labs/meta",
        "DELETE, /api/v1/moves/m001"
    })
    void canOnlyBeRead(String method, String address) throws Exception {
        HttpResponse<String> answer = ask(method, address, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).contains("GET");
    }

    @Test
    void answersTheHeadOfAPage() throws Exception {
        HttpResponse<String> answer = ask("HEAD", "/labs", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    /** As no browser would write it: to the socket, byte by byte. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/%zz",
                "/%ff",
                "/%00",
                "/labs/%00",
                "/labs/%c0%af",
                "/labs/%ed%a0%80",
                "//",
                "//labs",
                "/labs//meta",
                "/labs/../x",
                "/labs/;x",
                "/labs;x=1/meta",
                "/labs/%2e%2e/x",
                "/labs/%2Fmeta",
                "/labs/%5cmeta",
                "/labs/a\\b",
                "/labs/<b>",
                "/labs/a|b",
                "/?text=%",
                "/?text=%zz",
                "/?text=%ff",
                "/?text=%00",
                "/?text=%ed%a0%80",
                "/?lab=%00",
                "/?after=%00",
                "/?%00=1",
                "/?%ff=1",
                "/labs?since=%ff",
                "/researchers?text=%ff",
                "/moves/%00",
                "/sources/%00",
                "/sources/roundup-ft?after=%ff",
                "/zh/%00",
                "/zh//",
                "/zh/?text=%ff",
                "/zh/labs/;x",
                "/zh/%ff",
                "/api/v1/moves?text=%ff",
                "/api/v1/moves?text=%00",
                "/api/v1/labs/%00",
                "/api/v1//moves",
                "/api/v1/labs/;x",
                "/api/v1/moves?text=%",
                "/api/v1/moves?%ff=1",
                "/problems/%00",
                "/problems/x",
                "/error/x",
                "/actuator/%00",
                "/css/%00",
                "/css/../application.properties",
                "/webjars/../x",
                "/webjars/..%2fx"
            })
    void refusesWhatCannotBeRead(String target) throws Exception {
        String answer = written(
                "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d.*");
        assertThat(answer).doesNotContain("Exception", "at org.", "at java.", "org.talentmoves", "Apache Tomcat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?text=",
                "/?lab=",
                "/?since=",
                "/?after=",
                "/labs/",
                "/researchers?text=",
                "/researchers/",
                "/moves/",
                "/zh/?text=",
                "/api/v1/moves?text=",
                "/api/v1/labs/"
            })
    void refusesTenThousandCharacters(String address) throws Exception {
        for (int length : new int[] {300, 7_000, 10_000}) {
            HttpResponse<String> answer = page(address + "a".repeat(length));
            assertThat(answer.statusCode()).as(address + " " + length).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain("Exception", "org.").hasSizeLessThan(60_000);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "G\u0001T / HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /\r\n\r\n",
                "BREW / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n"
            })
    void tellsNothingOfItselfToWhomDoesNotSpeakHttp(String request) throws Exception {
        assertThat(written(request)).doesNotContain("Exception", "org.", "Tomcat", "HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"onmouseover=\"alert(1)",
                "'><img src=x>",
                "${7*7}",
                "#{7*7}",
                "__${7*7}__",
                "*{x}",
                "@{x}"
            })
    void repeatsNothingAsMarkupOrAsExpression(String text) throws Exception {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
        for (String address :
                List.of("/?text=x" + encoded, "/?lab=", "/?since=", "/researchers?text=x" + encoded, "/labs?until=")) {
            String body =
                    page(address.endsWith("=") ? address + encoded : address).body();
            assertThat(body).doesNotContain("<script>alert", "\"onmouseover", "<img src=x", "x49");
        }
    }

    @ParameterizedTest
    @CsvSource({"/fails, Something failed here", "/zh/fails, 本站出错"})
    void tellsAReaderThatItFailedAndNotHow(String address, String heading) throws Exception {
        HttpResponse<String> answer = page(address);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("<h1>" + heading + "</h1>")
                .doesNotContain(FailingPages.SECRET, "Exception", "org.talentmoves");
    }

    @Test
    void tellsAProgramThatItFailedAndNotHow() throws Exception {
        for (String accept : List.of("application/json", "text/html", "*/*")) {
            HttpResponse<String> answer = ask("GET", "/api/v1/fails", "Accept", accept);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.body())
                    .contains("/problems/unexpected")
                    .doesNotContain(FailingPages.SECRET, "Exception", "org.");
        }
        HttpResponse<String> program = ask("GET", "/fails", "Accept", "application/json");
        assertThat(program.statusCode()).isEqualTo(500);
        assertThat(program.body()).doesNotContain(FailingPages.SECRET, "Exception", "org.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void tellsThatItIsWellAndNoMore(String address) throws Exception {
        HttpResponse<String> answer = ask("GET", address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("PostgreSQL", "diskSpace", "components");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/info",
                "/actuator/metrics",
                "/actuator/loggers",
                "/actuator/mappings",
                "/actuator/shutdown",
                "/actuator/health/db",
                "/login",
                "/logout"
            })
    void hidesEverythingElseOfItself(String address) throws Exception {
        assertThat(ask("GET", address).statusCode()).isEqualTo(404);
        assertThat(ask("POST", address).statusCode()).isBetween(404, 405);
    }

    @Test
    void finishesWhatIsAskedBeforeItStops() {
        assertThat(environment.getProperty("server.shutdown")).isEqualTo("graceful");
        assertThat(environment.getProperty("spring.lifecycle.timeout-per-shutdown-phase"))
                .isEqualTo("20s");
    }

    private String written(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            try (InputStream answer = socket.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
