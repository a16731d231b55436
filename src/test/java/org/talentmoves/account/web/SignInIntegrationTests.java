package org.talentmoves.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.account.DeskStaff.form;

import jakarta.servlet.http.Cookie;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockCookie;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Role;

@EmptySite
class SignInIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void clear() {
        newsroom.clear();
        staff.editor(Role.EDITOR);
    }

    @Test
    void keepsTheSessionInTheDatabase() {
        Cookie session = staff.signIn(site, Role.EDITOR);
        assertThat(site.get().uri("/desk").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("Editor");
        assertThat(jdbc.sql("select principal_name from desk_session")
                        .query(String.class)
                        .list())
                .containsExactly(staff.editor(Role.EDITOR).getUsername());
    }

    @Test
    void hidesTheSessionFromScriptsAndOtherSites() {
        MockCookie session = (MockCookie) staff.signIn(site, Role.EDITOR);
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getPath()).isEqualTo("/");
        assertThat(session.getSameSite()).isEqualTo("Lax");
        assertThat(session.getSecure()).isFalse();
        assertThat(signIn(DeskStaff.PASSWORD, "https://localhost/sign-in")
                        .getResponse()
                        .getCookie("desk")
                        .getSecure())
                .isTrue();
    }

    /** A session that somebody had put into the browser before is not the one that is signed in. */
    @Test
    void beginsAnotherSession() {
        Cookie before = site.post()
                .uri("/webauthn/authenticate/options")
                .with(form())
                .exchange()
                .getResponse()
                .getCookie("desk");
        assertThat(before).isNotNull();
        Cookie after = site.post()
                .uri("/sign-in")
                .with(form())
                .cookie(before)
                .param("email", "editor@example.org")
                .param("password", DeskStaff.PASSWORD)
                .exchange()
                .getResponse()
                .getCookie("desk");
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(site.get().uri("/desk").cookie(before)).hasStatus(302);
        assertThat(site.get().uri("/desk").cookie(after)).hasStatusOk();
    }

    @Test
    void makesNoSessionForWhoeverOnlyLooksAtThePage() {
        assertThat(site.get().uri("/sign-in")).hasStatusOk();
        assertThat(site.get().uri("/desk/account")).hasStatus(302);
        assertThat(signIn("wrong")).hasStatus(401);
        assertThat(sessions()).isZero();
    }

    @Test
    void refusesAFormWithoutItsToken() {
        assertThat(site.post()
                        .uri("/sign-in")
                        .param("email", "editor@example.org")
                        .param("password", DeskStaff.PASSWORD))
                .hasStatus(403);
        assertThat(sessions()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "/desk, /sign-in",
        "/zh/desk, /zh/sign-in",
        "/desk/account, /sign-in?to=%2Fdesk%2Faccount",
        "/zh/desk/account?a=b, /zh/sign-in?to=%2Fdesk%2Faccount%3Fa%3Db"
    })
    void isAskedForAndKeepsTheLanguage(String page, String asked) {
        assertThat(site.get().uri(page)).hasStatus(302).hasRedirectedUrl(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "/sign-in, /desk/account?a=b, /desk/account?a=b",
        "/zh/sign-in, /desk/account, /zh/desk/account",
        "/sign-in, '', /desk",
        "/sign-in, //evil.example, /desk",
        "/sign-in, https://evil.example, /desk",
        "/sign-in, /desk@evil.example, /desk",
        "/sign-in, /labs, /desk"
    })
    void leadsToWhereOneWantedAndToNoOtherSite(String page, String to, String place) {
        assertThat(site.post()
                        .uri(page)
                        .with(form())
                        .param("email", " Editor@Example.org ")
                        .param("password", DeskStaff.PASSWORD)
                        .param("to", to))
                .hasStatus(303)
                .hasRedirectedUrl(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor@example.org", "nobody@example.org", "no address", "nul\u0000@example.org"})
    void tellsNotWhetherThereIsAnAccount(String email) {
        assertThat(site.post()
                        .uri("/sign-in")
                        .with(form())
                        .param("email", email)
                        .param("password", "wrong"))
                .hasStatus(401)
                .bodyText()
                .contains("No account has this e-mail address and this password.", "role=\"alert\"")
                .doesNotContain("value=\"wrong\"");
    }

    @Test
    void saysAtTheFieldWhatIsMissingAndKeepsTheRest() {
        assertThat(site.post().uri("/zh/sign-in").with(form()).param("email", "editor@example.org"))
                .hasStatus(400)
                .bodyText()
                .contains("value=\"editor@example.org\"", "此处未填。", "aria-invalid=\"true\"", "href=\"#f-password\"");
    }

    @Test
    void waitsAfterFiveFailuresOfAnAccount() {
        IntStream.range(0, 5).forEach(time -> assertThat(signIn("wrong")).hasStatus(401));
        assertThat(signIn(DeskStaff.PASSWORD))
                .hasStatus(429)
                .containsHeader("Retry-After")
                .bodyText()
                .contains("There were too many attempts. Try again in 15 minutes.");
        jdbc.sql("update sign_in_failure set failed_at = failed_at - interval '15 minutes'")
                .update();
        assertThat(signIn(DeskStaff.PASSWORD)).hasStatus(303);
    }

    @Test
    void forgetsFailuresOnceItSucceeds() {
        IntStream.range(0, 4).forEach(time -> signIn("wrong"));
        assertThat(signIn(DeskStaff.PASSWORD)).hasStatus(303);
        assertThat(signIn("wrong")).hasStatus(401);
    }

    @Test
    void waitsAfterThirtyFailuresFromAnAddress() {
        jdbc.sql("""
                        insert into sign_in_failure (account_hash, network, failed_at)
                        select repeat('a', 64), '127.0.0.1', now() from generate_series(1, 30)""").update();
        assertThat(signIn(DeskStaff.PASSWORD)).hasStatus(429);
    }

    @Test
    void endsWithSigningOut() {
        Cookie session = staff.signIn(site, Role.EDITOR);
        assertThat(site.post().uri("/zh/sign-out").with(form()).cookie(session))
                .hasStatus(302)
                .hasRedirectedUrl("/zh/sign-in?left");
        assertThat(site.get().uri("/desk").cookie(session)).hasStatus(302);
        assertThat(sessions()).isZero();
    }

    @Test
    void keepsNothingOfTheDeskInAnyCache() {
        assertThat(site.get().uri("/desk").with(staff.as(Role.EDITOR)))
                .headers()
                .hasValue("Cache-Control", "no-store")
                .doesNotContainHeader("ETag");
    }

    @Test
    void asksForNothingButItsOwn() {
        assertThat(site.get().uri("/sign-in").exchange().getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
    }

    /** Sessions that another version of the program has written are over, and break nothing. */
    @Test
    void isAskedForAgainWhereTheSessionCannotBeRead() {
        Cookie session = staff.signIn(site, Role.EDITOR);
        jdbc.sql("update desk_session_attributes set attribute_bytes = 'x'").update();
        assertThat(site.get().uri("/desk").cookie(session)).hasStatus(302).hasRedirectedUrl("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/zh/", "/labs", "/about", "/api/v1/timeline", "/nothing"})
    void concernsNoPublicPage(String address) {
        Cookie session = staff.signIn(site, Role.EDITOR);
        jdbc.sql("update desk_session set last_access_time = 0").update();
        MvcTestResult answer = site.get().uri(address).cookie(session).exchange();
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(jdbc.sql("select last_access_time from desk_session")
                        .query(Long.class)
                        .list())
                .containsExactly(0L);
        assertThat(site.get().uri(address)).bodyText().isEqualTo(text(answer));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult signIn(String password) {
        return signIn(password, "/sign-in");
    }

    private MvcTestResult signIn(String password, String address) {
        return site.post()
                .uri(address)
                .with(form())
                .param("email", "editor@example.org")
                .param("password", password)
                .exchange();
    }

    private int sessions() {
        return jdbc.sql("select count(*) from desk_session")
                .query(Integer.class)
                .single();
    }
}
