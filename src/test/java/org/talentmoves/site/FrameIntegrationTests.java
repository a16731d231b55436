package org.talentmoves.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.site.Visitor.AS_A_BROWSER;
import static org.talentmoves.site.Visitor.header;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.talentmoves.StarterSite;

/** What every answer of the running site has in common, whatever is asked. */
@StarterSite
class FrameIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Autowired
    private FilterRegistrationBean<ResourceUrlEncodingFilter> links;

    private Visitor visitor() {
        return new Visitor(port);
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
                "/assets/site.css",
                "/actuator/health",
                "/error",
                "/api",
                "/api/browser",
                "/zh/api/changelog"
            })
    void answersWithTheHeadersThatProtectItsReaders(String address) throws Exception {
        HttpResponse<String> answer = visitor().page(address);
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
        HttpResponse<String> first = visitor().page(address);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "Cache-Control")).isEqualTo("public, no-cache");
        HttpResponse<String> second =
                visitor().ask("GET", address, "Accept", AS_A_BROWSER, "If-None-Match", header(first, "ETag"));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(header(second, "ETag")).isEqualTo(header(first, "ETag"));
        assertThat(visitor()
                        .ask("GET", address, "Accept", AS_A_BROWSER, "If-None-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/moves/m999",
                "/?lab=nowhere",
                "/fails",
                "/api/v1/nothing",
                "/api/v1/moves/m999",
                "/api/v1/fails"
            })
    void keepsNoErrorForLater(String address) throws Exception {
        assertThat(header(visitor().page(address), "Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/away", "/api/v1/away"})
    void asksToTryAgainWhileTheDatabaseIsAway(String address) throws Exception {
        HttpResponse<String> answer = visitor().page(address);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .containsAnyOf("Try again in a moment", "/problems/not-ready")
                .doesNotContain(FailingPages.SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/zh/", "/zh/moves/m001", "/nothing", "/zh/nothing", "/zh/?since=x"})
    void keepsItsOwnFilesForAYear(String address) throws Exception {
        String stylesheet = visitor().page(address).body().replaceAll("(?s).*href=\"(/assets/[^\"]+css)\".*", "$1");
        assertThat(stylesheet).matches("/assets/site-[0-9a-f]+\\.css");
        assertThat(header(visitor().page(stylesheet), "Cache-Control")).isEqualTo("max-age=31536000, public");
    }

    /** Searching the files for every link of a page costs more than writing it. */
    @Test
    void asksNoLinkWhetherItIsAFile() {
        assertThat(links.isEnabled()).isFalse();
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
        String html = visitor().page(address).body();
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
        String body = visitor().page(address).body().replaceAll("(?s)<p class=\"language\".*?</p>|<head.*?</head>", "");
        assertThat(body.replaceAll("(?s).*?href=\"(/[^\"]*)\"", "$1\n").lines().filter(link -> link.startsWith("/")))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("/zh/") || link.startsWith("/api"));
    }

    @Test
    void goesFromTheBarePrefixToTheChineseTimeline() throws Exception {
        HttpResponse<String> answer = visitor().page("/zh?lab=meta");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(header(answer, "Location")).isEqualTo("/zh/?lab=meta");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void tellsThatItIsWellAndNoMore(String address) throws Exception {
        HttpResponse<String> answer = visitor().ask("GET", address);
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
        assertThat(visitor().ask("GET", address).statusCode()).isEqualTo(404);
        assertThat(visitor().ask("POST", address).statusCode()).isBetween(404, 405);
    }

    @Test
    void finishesWhatIsAskedBeforeItStops() {
        assertThat(environment.getProperty("server.shutdown")).isEqualTo("graceful");
        assertThat(environment.getProperty("spring.lifecycle.timeout-per-shutdown-phase"))
                .isEqualTo("20s");
    }

    @ParameterizedTest
    @CsvSource({
        "/moves, /?kind=move",
        "/zh/offers, /zh/?kind=offer",
        "/milestones?lab=meta&since=2025, /?lab=meta&since=2025&kind=milestone",
        "/moves?kind=offer&kind=deal, /?kind=move"
    })
    void leadsFromAShortenedAddressToTheTimelineOfThatKind(String address, String timeline) throws Exception {
        assertThat(header(visitor().page(address), "Location")).isEqualTo(timeline);
        assertThat(visitor().page(timeline).statusCode()).isEqualTo(200);
    }

    @Test
    void leadsFromChineseToTheBrowserOfTheApi() throws Exception {
        assertThat(header(visitor().page("/zh/api/browser"), "Location")).isEqualTo("/api/browser");
    }

    @ParameterizedTest
    @CsvSource({
        "/?lab=&as=&since=, /",
        "/?lab=meta&as=&since=2025-06&text=, /?lab=meta&since=2025-06",
        "/zh/labs?since=&until=2025, /zh/labs?until=2025",
        "/?lab=meta&minStanding=&reportedBy=, /?lab=meta",
        "/researchers?text=, /researchers"
    })
    void leadsToTheAddressThatNamesOnlyWhatWasFilledIn(String address, String shorter) throws Exception {
        HttpResponse<String> answer = visitor().page(address);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).isEqualTo(shorter);
        assertThat(visitor().page(shorter).statusCode()).isEqualTo(200);
    }

    /** An empty variable of a script must not ask for everything. */
    @ParameterizedTest
    @ValueSource(strings = {"lab=", "lab", "since=%20", "text=&lab=meta", "limit="})
    void refusesAParameterWithoutAValue(String query) throws Exception {
        HttpResponse<String> answer = visitor().page("/api/v1/moves?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("has no value; give one, or leave it out.");
    }
}
