package org.talentmoves.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.talentmoves.PageAssert;
import org.talentmoves.StarterSite;
import org.talentmoves.desk.web.Browser;

/** What a browser is shown that may not come in. */
@StarterSite
class DeskDoorIntegrationTests {

    private static final String FORM = "name=Ada+Ferreira&newPassword=secret-secret";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"/desk/account, The form has expired", "/zh/desk/account, 表单已过期"})
    void showsWhatWasWrittenInAFormThatCameTooLate(String address, String heading) throws Exception {
        HttpResponse<String> answer = post(address, FORM, "");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(heading, "Ada Ferreira").doesNotContain("secret-secret");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @CsvSource({"/desk/account, You are signed out", "/zh/desk/account, 您已退出登录"})
    void saysThatASessionIsOver(String address, String heading) throws Exception {
        String token = "3f0c2a51";
        String masked =
                Base64.getUrlEncoder().encodeToString(("\0".repeat(8) + token).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = post(address, FORM + "&_csrf=" + masked, "desk_form=" + token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains(heading, "Ada Ferreira", "/sign-in").doesNotContain("secret-secret", masked);
    }

    /** Whoever writes in a page is not led away from it. */
    @ParameterizedTest
    @CsvSource({"GET, /zh/desk/suggestions/lab?x=a, 401", "POST, /zh/desk/new/move, 403"})
    void putsANoteIntoAPageInWhichSomebodyWrites(String method, String address, int status) throws Exception {
        HttpResponse<String> answer = new Visitor(port).ask(method, address, "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("HX-Redirect")).isEmpty();
        assertThat(answer.body())
                .startsWith("<div id=\"outlook\"")
                .contains("hx-swap-oob=\"true\"", "内容不会丢失", "href=\"/zh/sign-in\" target=\"_blank\"");
    }

    @Test
    void saysWhatWasWrittenInTheWordsOfTheForm() throws Exception {
        String form =
                "part=n1+move+1+-+0&n1.researcher=Mira+Okafor&n1.kind=hire&version=0&token=t&act=PUBLISHED&reason=So."
                        + "&n2.role=x&part=n3+nonsense+1&n3.nonsense=y&do=save";
        String body = post("/desk/new/move", form, "").body();
        assertThat(PageAssert.words(body)).contains("The move: Who Mira Okafor", "Reason So.");
        assertThat(body.replaceFirst("(?s).*id=\"written\"", ""))
                .doesNotContain("researcher", "hire", "version", "token", "PUBLISHED", ">x<", "save");
    }

    @Test
    void sendsAgainWhatAPageOfThisSiteSent() throws Exception {
        String form = "what=The+%22day%22%0D%0Ais+%3Cb%3Ewrong.&evidence=&contact=&contact=A+page.";
        String address = "/requests/new?about=m001";
        HttpResponse<String> late = post(address, form, "", "Sec-Fetch-Site", "same-origin");
        assertThat(late.statusCode()).isEqualTo(403);
        Browser.Sheet again = new Browser.Shown(null, 403, late.body(), "").sheet("data-warn");
        assertThat(again.action()).isEqualTo(address);
        assertThat(again.fields()).containsOnlyKeys("what", "evidence", "contact");
        assertThat(again.all("contact")).containsExactly("", "A page.");
        assertThat(again.typed("what")).isEqualTo("The \"day\"\r\nis <b>wrong.");
        String cookie = late.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        String token = late.body().replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        HttpResponse<String> then = post(address, form + "&_csrf=" + token, cookie);
        assertThat(then.statusCode()).isEqualTo(400);
        assertThat(then.body()).contains("A page.").doesNotContain("data-warn=\"unsaved\"");
    }

    /** Whoever pressed the button would do what the other site wants. */
    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://other.example",
        "Origin, null",
        "X-Nothing, x"
    })
    void doesNotSendAgainWhatAnotherSiteSent(String header, String value) throws Exception {
        HttpResponse<String> late = post("/desk/account", FORM, "", header, value);
        assertThat(late.body()).contains("Ada Ferreira").doesNotContain("<form", "name=\"_csrf\"");
    }

    @Test
    void sendsAgainWhatABrowserSaysToBeFromHereInOlderWords() throws Exception {
        String body = post("/desk/account", FORM, "", "Origin", "https://localhost:" + port)
                .body();
        assertThat(body)
                .contains("action=\"/desk/account\"", "name=\"_csrf\"", "/sign-in\" target=\"_blank\"")
                .doesNotContain("secret-secret", "newPassword");
    }

    @Test
    void namesNoHostWhereItLeads() throws Exception {
        assertThat(Visitor.header(new Visitor(port).page("/zh/desk"), "Location"))
                .isEqualTo("/zh/sign-in");
    }

    @ParameterizedTest
    @CsvSource({"/sign-in, false", "/zh/sign-in, false", "/labs, true"})
    void explainsMarksOfStandingWhereTheyCanBe(String address, boolean explained) throws Exception {
        assertThat(new Visitor(port).page(address).body().contains("<dl class=\"key\""))
                .isEqualTo(explained);
    }

    private HttpResponse<String> post(String address, String form, String cookie, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", Visitor.AS_A_BROWSER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return HttpClient.newHttpClient()
                .send(
                        (headers.length == 0 ? request : request.headers(headers)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
