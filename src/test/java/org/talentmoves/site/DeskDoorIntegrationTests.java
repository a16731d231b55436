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
import org.talentmoves.StarterSite;

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

    /** A part of a page is not replaced by the page to sign in. */
    @Test
    void leadsAPartOfAPageToTheDoorAsAWhole() throws Exception {
        HttpResponse<String> answer = new Visitor(port).ask("GET", "/zh/desk/account", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/zh/sign-in?to=%2Fdesk%2Faccount");
    }

    @Test
    void namesNoHostWhereItLeads() throws Exception {
        assertThat(Visitor.header(new Visitor(port).page("/zh/desk"), "Location"))
                .isEqualTo("/zh/sign-in");
    }

    private HttpResponse<String> post(String address, String form, String cookie) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", Visitor.AS_A_BROWSER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
