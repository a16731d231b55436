package org.talentmoves.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.site.Visitor.header;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.talentmoves.StarterSite;

/** What the running site answers to what is not there, cannot be done or cannot be read. */
@StarterSite
@ExtendWith(OutputCaptureExtension.class)
class WrongRequestsIntegrationTests {

    private static final List<String> FILTERS = List.of(
            "lab",
            "from",
            "to",
            "researcher",
            "kind",
            "since",
            "payMin",
            "currency",
            "standing",
            "source",
            "publisher",
            "language",
            "text",
            "reportedBy",
            "sort",
            "q",
            "after");

    @LocalServerPort
    private int port;

    private Visitor visitor() {
        return new Visitor(port);
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
        HttpResponse<String> answer = visitor().page(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("<h1>" + heading + "</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v1/moves/m999", "/api/nothing"})
    void tellsAProgramThatThereIsNothing(String address) throws Exception {
        HttpResponse<String> answer = visitor().page(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /",
        "PUT, /labs/meta",
        "DELETE, /moves/m001",
        "PATCH, /zh/",
        "POST, /api/v1/timeline",
        "PUT, /api/v1/checks",
        "DELETE, /api/v1/moves/m001/content"
    })
    void canOnlyBeRead(String method, String address) throws Exception {
        HttpResponse<String> answer = visitor().ask(method, address, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).contains("GET", "HEAD");
        if (address.startsWith("/api/")) {
            assertThat(answer.body()).contains("[\"GET\",\"HEAD\"]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/zh/",
                "/labs/meta",
                "/researchers",
                "/sources",
                "/changes",
                "/feed.atom",
                "/feed.json",
                "/api/v1/timeline",
                "/api/v1/moves",
                "/api/v1/sources",
                "/api/v1/researchers",
                "/api/v1/changes",
                "/api/v1/flows",
                "/api/v1/packages"
            })
    void refusesWhatNoDatabaseCanHold(String address) throws Exception {
        for (String name : FILTERS) {
            assertThat(visitor()
                            .ask("GET", address + "?" + name + "=a%00", "Accept", "text/html, */*")
                            .statusCode())
                    .as(name)
                    .isEqualTo(400);
        }
    }

    @Test
    void answersTheHeadOfAPage() throws Exception {
        HttpResponse<String> whole = visitor().page("/labs");
        HttpResponse<String> head = visitor().ask("HEAD", "/labs", "Accept", "text/html");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isNotEmpty().isEqualTo(header(whole, "ETag"));
        assertThat(visitor()
                        .ask("HEAD", "/labs", "If-None-Match", header(whole, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    /** As no browser would write it: to the socket, byte by byte. */
    @Test
    void saysOfAnAddressInNoEncodingThatItCannotBeRead() throws Exception {
        assertThat(
                        visitor()
                                .written(
                                        "GET /labs?since=%ff HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n"))
                .contains("The address cannot be read.")
                .doesNotContain("See below");
    }

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
                "//other.example/?lab=",
                "/zh//other.example/?lab=",
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
                "/api/v1/moves?x%00y=1",
                "/api/v1/timeline/m001?x%00y=1",
                "/problems/%00",
                "/problems/x",
                "/error/x",
                "/actuator/%00",
                "/assets/%00",
                "/assets/../application.properties",
                "/webjars/../x",
                "/webjars/..%2fx"
            })
    void refusesWhatCannotBeRead(String target) throws Exception {
        String answer = visitor()
                .written("GET " + target
                        + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .matches("(?s)HTTP/1\\.1 4\\d\\d.*")
                .contains("Content-Security-Policy: default-src 'none'", "nosniff", "Referrer-Policy")
                .containsPattern("Cache-Control: .*no-(store|cache)");
        assertThat(answer).doesNotContain("Exception", "at org.", "at java.", "org.talentmoves", "Apache Tomcat");
    }

    @Test
    void answersAPersonWithAPageAndAProgramWithAProblem() throws Exception {
        HttpResponse<String> page = visitor().page("/offers/%ff");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("The address cannot be read.", "<a href=\"/\">");
        assertThat(visitor().page("/zh/offers/%ff").body())
                .contains("网址无法读取", "<html lang=\"zh-Hans\">", "<a href=\"/zh/\">");
        for (HttpResponse<String> problem :
                List.of(visitor().page("/api/v1/offers/%ff"), visitor().ask("GET", "/offers/%ff", "Accept", "*/*"))) {
            assertThat(header(problem, "Content-Type")).startsWith("application/problem+json");
            assertThat(problem.body()).contains("request-not-understood");
        }
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
            HttpResponse<String> answer = visitor().page(address + "a".repeat(length));
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
        assertThat(visitor().written(request)).doesNotContain("Exception", "org.", "Tomcat", "HTTP/1.1 200");
    }

    /** Browsers send these in a query as they are typed. */
    @Test
    void takesWhatABrowserDoesNotEncode() throws Exception {
        assertThat(visitor().written("GET /?text=a|b[c]{d}^`\"<e> HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
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
            String body = visitor()
                    .page(address.endsWith("=") ? address + encoded : address)
                    .body();
            assertThat(body).doesNotContain("<script>alert", "\"onmouseover", "<img src=x", "x49");
        }
    }

    @ParameterizedTest
    @CsvSource({"/fails, Something failed here", "/zh/fails, 本站出错"})
    void tellsAReaderThatItFailedAndNotHow(String address, String heading) throws Exception {
        HttpResponse<String> answer = visitor().page(address);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("<h1>" + heading + "</h1>")
                .doesNotContain(FailingPages.SECRET, "Exception", "org.talentmoves");
    }

    @Test
    void tellsAProgramThatItFailedAndNotHow() throws Exception {
        for (String accept : List.of("application/json", "text/html", "*/*")) {
            HttpResponse<String> answer = visitor().ask("GET", "/api/v1/fails", "Accept", accept);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.body())
                    .contains("/problems/unexpected")
                    .doesNotContain(FailingPages.SECRET, "Exception", "org.");
        }
        HttpResponse<String> program = visitor().ask("GET", "/fails", "Accept", "application/json");
        assertThat(program.statusCode()).isEqualTo(500);
        assertThat(program.body())
                .contains("/problems/unexpected", "\"detail\":\"")
                .doesNotContain(FailingPages.SECRET, "Exception", "org.");
    }

    @ParameterizedTest
    @CsvSource({
        "/labs?since=soon&until=2025, since, soon, until, 2025",
        "/labs/meta?since=2025&until=2025-13, until, 2025-13, since, 2025",
        "/zh/researchers?text=!&limit=7, text, !, limit, 7"
    })
    void losesNothingThatWasTyped(String address, String wrong, String typed, String right, String other)
            throws Exception {
        HttpResponse<String> answer = visitor().page(address);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("action=\"" + address.replaceAll("\\?.*", "") + "\"")
                .contains("name=\"" + wrong + "\" value=\"" + typed + "\"")
                .contains("name=\"" + right + "\" value=\"" + other + "\"");
        assertThat(visitor().page("/labs?foo=1&since=soon").body()).doesNotContain("name=\"foo\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/requests/new?about=m001, The form is too large, 2 MB, The form has too many fields, 50000",
        "/desk/new/move, The form is too large, 2 MB, The form has too many fields, 50000",
        "/zh/sign-in, 表单过大, 2 MB, 表单的栏目过多, 50000"
    })
    void saysTheLimitOfAForm(String address, String large, String size, String many, String number, CapturedOutput log)
            throws Exception {
        HttpResponse<String> tooLarge = visitor().form(address, "what=" + "x".repeat(2_500_000));
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("<h1>" + large + "</h1>", size, "</footer>", "</html>");
        HttpResponse<String> tooMany = visitor().form(address, "a=1&".repeat(50001));
        assertThat(tooMany.statusCode()).isEqualTo(413);
        assertThat(tooMany.body()).contains("<h1>" + many + "</h1>", number, "</footer>", "</html>");
        assertThat(log.getOut()).doesNotContain("InvalidParameterException");
    }

    /** The answer is read, although the form is not. */
    @Test
    void hearsAVeryLargeFormOut() throws Exception {
        assertThat(visitor().form("/sign-in", "what=" + "x".repeat(12_000_000)).body())
                .contains("</html>");
    }

    @Test
    void saysThatAFormCannotBeRead() throws Exception {
        HttpResponse<String> answer = visitor().form("/sign-in", "email=%ff");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("</html>").doesNotContain("too many");
    }
}
