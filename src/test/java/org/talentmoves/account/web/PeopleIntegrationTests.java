package org.talentmoves.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.account.DeskStaff.form;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.Accounts;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Editor;
import org.talentmoves.account.Role;

@EmptySite
class PeopleIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void clear() {
        newsroom.clear();
        staff.editor(Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk", "/desk/people", "/desk/people/invitations", "/desk/account", "/desk/account/password"})
    void areShownInBothLanguages(String page) {
        assertThat(site.get().uri(page).with(staff.as(Role.ADMINISTRATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"en\"", "action=\"/sign-out\"", "name=\"_csrf\"", ">Sign out<")
                .doesNotContain("??");
        assertThat(site.get().uri("/zh" + page).with(staff.as(Role.ADMINISTRATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"zh-Hans\"", "action=\"/zh/sign-out\"", ">退出<")
                .doesNotContain("??");
    }

    @Test
    void haveAnotherRoleAtOnceWhereTheyAreSignedIn() {
        Cookie session = staff.signIn(site, Role.EDITOR);
        Editor editor = staff.editor(Role.EDITOR);
        assertThat(site.get().uri("/desk/people").cookie(session)).hasStatus(403);
        assertThat(post("/desk/people/" + editor.accountId(), "role", "ADMINISTRATOR"))
                .hasStatus(303);
        assertThat(site.get().uri("/desk/people").cookie(session)).hasStatusOk();
    }

    @Test
    void areSignedOutAtOnceWhenTheyAreRemovedAndKeepTheirName() {
        Cookie session = staff.signIn(site, Role.EDITOR);
        Editor editor = staff.editor(Role.EDITOR);
        assertThat(post("/desk/people/" + editor.accountId() + "/removal")).hasStatus(303);
        assertThat(site.get().uri("/desk").cookie(session)).hasStatus(302);
        assertThat(jdbc.sql("select count(*) from desk_session")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(accounts.nameOf(editor.accountId())).contains("Editor");
        assertThat(accounts.editor(editor.accountId())).isEmpty();
        assertThat(site.get().uri("/desk/people").with(staff.as(Role.ADMINISTRATOR)))
                .bodyText()
                .contains("Removed", "Editor")
                .doesNotContain("editor@example.org");
    }

    /** Also where a session was begun while the account was removed. */
    @Test
    void areNotSignedInByASessionThatIsLeft() {
        Cookie session = staff.signIn(site, Role.EDITOR);
        jdbc.sql("update account set removed_at = now(), email = null, password_hash = null where role = 'EDITOR'")
                .update();
        assertThat(site.get().uri("/desk").cookie(session)).hasStatus(302);
        assertThat(jdbc.sql("select count(*) from desk_session")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void alwaysIncludeAnAdministrator() {
        String last = "/desk/people/" + staff.editor(Role.ADMINISTRATOR).accountId();
        assertThat(post(last, "role", "REVIEWER")).hasStatus(409).bodyText().contains("is the last administrator");
        assertThat(post(last + "/removal")).hasStatus(409);
        assertThat(accounts.editor(staff.editor(Role.ADMINISTRATOR).accountId()))
                .isPresent();
    }

    @Test
    void joinByALinkThatLetsInOnce() throws Exception {
        URI link = invite("Lin@Example.org", "REVIEWER");
        assertThat(site.get().uri(link)).hasStatusOk().bodyText().contains("lin@example.org", "reviewer");
        MvcTestResult joined = join(link);
        assertThat(joined).hasStatus(303).hasRedirectedUrl("/desk");
        assertThat(site.get().uri("/desk").cookie(joined.getResponse().getCookie("desk")))
                .hasStatusOk()
                .bodyText()
                .contains("Lin Zhiyao", "reviewer");
        assertThat(join(link)).hasStatus(404);
        assertThat(site.get().uri(link)).hasStatus(404).bodyText().contains("This link lets nobody in");
    }

    @Test
    void areToldWhatIsWrongAndNeedTypeTheirNameOnce() throws Exception {
        URI link = invite("lin@example.org", "EDITOR");
        assertThat(site.post()
                        .uri(link)
                        .with(form())
                        .param("name", "Lin Zhiyao")
                        .param("password", "short"))
                .hasStatus(400)
                .bodyText()
                .contains("value=\"Lin Zhiyao\"", "A password needs at least 12 characters.")
                .doesNotContain("value=\"short\"");
        assertThat(join(link)).hasStatus(303);
    }

    @Test
    void areNotLetInByALinkThatIsTooOldReplacedOrRevoked() throws Exception {
        URI old = invite("lin@example.org", "EDITOR");
        URI revoked = invite("mei@example.org", "EDITOR");
        URI replacing = invite("lin@example.org", "EDITOR");
        String id = jdbc.sql("select invitation_id from invitation where email = 'mei@example.org'")
                .query(String.class)
                .single();
        assertThat(post("/desk/people/invitations/" + id + "/revocation")).hasStatus(303);
        assertThat(join(old)).hasStatus(404);
        assertThat(join(revoked)).hasStatus(404);
        jdbc.sql(
                        "update invitation set invited_at = now() - interval '8 days', expires_at = now() - interval '1 second'")
                .update();
        assertThat(join(replacing)).hasStatus(404);
    }

    @Test
    void areInvitedByALinkOfWhichOnlyAHashIsKept() throws Exception {
        URI link = invite("lin@example.org", "EDITOR");
        String token = link.getPath().replaceAll(".*/", "");
        assertThat(jdbc.sql("select token_hash from invitation")
                        .query(String.class)
                        .single())
                .isNotEqualTo(token);
        assertThat(site.get().uri("/desk/people").with(staff.as(Role.ADMINISTRATOR)))
                .bodyText()
                .contains("lin@example.org")
                .doesNotContain(token);
    }

    @Test
    void areNotInvitedTwice() {
        assertThat(post("/desk/people/invitations", "email", "administrator@example.org"))
                .hasStatus(400)
                .bodyText()
                .contains("There is an account for this address already");
        assertThat(post("/desk/people/invitations", "email", "nobody"))
                .hasStatus(400)
                .bodyText()
                .contains("This is no e-mail address", "value=\"nobody\"");
    }

    private URI invite(String email, String role) throws UnsupportedEncodingException {
        String page = site.post()
                .uri("/desk/people/invitations")
                .with(form())
                .with(staff.as(Role.ADMINISTRATOR))
                .param("email", email)
                .param("role", role)
                .exchange()
                .getResponse()
                .getContentAsString();
        Matcher link =
                Pattern.compile("http://localhost(/invitations/[\\w-]{43})<").matcher(page);
        assertThat(link.find()).as("a link").isTrue();
        return URI.create(link.group(1));
    }

    private MvcTestResult join(URI link) {
        return site.post()
                .uri(link)
                .with(form())
                .param("name", "Lin Zhiyao")
                .param("password", DeskStaff.PASSWORD)
                .exchange();
    }

    private MvcTestResult post(String address, String... field) {
        var request = site.post().uri(address).with(form()).with(staff.as(Role.ADMINISTRATOR));
        return (field.length == 0 ? request : request.param(field[0], field[1])).exchange();
    }
}
