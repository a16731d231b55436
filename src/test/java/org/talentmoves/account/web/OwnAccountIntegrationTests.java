package org.talentmoves.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.account.DeskStaff.form;

import jakarta.servlet.http.Cookie;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Passkeys;
import org.talentmoves.account.Role;

@EmptySite
class OwnAccountIntegrationTests {

    private static final String ANOTHER = "three grey geese in a field";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void clear() {
        newsroom.clear();
    }

    @Test
    void isRenamedAtOnce() {
        Cookie session = staff.signIn(site, Role.EDITOR);
        assertThat(post(session, "/desk/account", "name", "Ada Ferreira")).hasStatus(303);
        assertThat(site.get().uri("/desk").cookie(session)).bodyText().contains("<b>Ada Ferreira</b>");
        assertThat(post(session, "/desk/account", "name", " "))
                .hasStatus(400)
                .bodyText()
                .contains("This is missing.");
        assertThat(post(session, "/desk/account", "name", "a".repeat(101))).hasStatus(400);
    }

    @Test
    void endsItsOtherSessionsWithAnotherPassword() {
        Cookie here = staff.signIn(site, Role.EDITOR);
        Cookie elsewhere = staff.signIn(site, Role.EDITOR);
        assertThat(choose(here, DeskStaff.PASSWORD, ANOTHER)).hasStatus(303).hasRedirectedUrl("/desk/account");
        assertThat(site.get().uri("/desk").cookie(here)).hasStatusOk();
        assertThat(site.get().uri("/desk").cookie(elsewhere)).hasStatus(302);
    }

    @ParameterizedTest
    @CsvSource({
        "wrong, three grey geese in a field, This is not the present password.",
        "a quiet heron in the reeds, a quiet heron in the reeds, This is the present password; choose another.",
        "a quiet heron in the reeds, short, A password needs at least 12 characters.",
        "a quiet heron in the reeds, editor@example.org, This is guessed at once"
    })
    void refusesAnotherPassword(String present, String chosen, String reason) {
        Cookie session = staff.signIn(site, Role.EDITOR);
        assertThat(choose(session, present, chosen)).hasStatus(400).bodyText().contains(reason);
        assertThat(choose(session, DeskStaff.PASSWORD, ANOTHER)).hasStatus(303);
    }

    /** Whoever finds an open browser cannot try passwords there. */
    @Test
    void countsWrongPresentPasswordsAsAttempts() {
        Cookie session = staff.signIn(site, Role.EDITOR);
        IntStream.range(0, 5).forEach(time -> choose(session, "wrong", ANOTHER));
        assertThat(choose(session, DeskStaff.PASSWORD, ANOTHER))
                .hasStatus(400)
                .bodyText()
                .contains("There were too many attempts.");
    }

    @Test
    void mustChooseAnotherPasswordBeforeAllElse() {
        Cookie session = staff.signIn(site, Role.ADMINISTRATOR);
        jdbc.sql("update account set must_change_password = true").update();
        assertThat(site.get().uri("/zh/desk/people").cookie(session))
                .hasStatus(303)
                .hasRedirectedUrl("/zh/desk/account/password");
        assertThat(site.get().uri("/desk/account/password").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("written into the log");
        assertThat(choose(session, DeskStaff.PASSWORD, ANOTHER)).hasStatus(303);
        assertThat(site.get().uri("/desk/people").cookie(session)).hasStatusOk();
    }

    @Test
    void isSignedOutEverywhere() {
        Cookie here = staff.signIn(site, Role.EDITOR);
        Cookie elsewhere = staff.signIn(site, Role.EDITOR);
        assertThat(post(here, "/desk/account/departure", "x", ""))
                .hasStatus(303)
                .hasRedirectedUrl("/sign-in?left");
        assertThat(site.get().uri("/desk").cookie(here)).hasStatus(302);
        assertThat(site.get().uri("/desk").cookie(elsewhere)).hasStatus(302);
    }

    @Test
    void asksTheDeviceToKnowWhoUsesAPasskey() {
        Cookie session = staff.signIn(site, Role.EDITOR);
        assertThat(post(session, "/webauthn/register/options", "x", ""))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "\"id\":\"localhost\"", "\"userVerification\":\"required\"", "\"name\":\"editor@example.org\"");
        assertThat(site.post().uri("/webauthn/authenticate/options").with(form()))
                .hasStatusOk()
                .bodyText()
                .contains("\"rpId\":\"localhost\"", "\"userVerification\":\"required\"");
        assertThat(site.post().uri("/webauthn/register/options").with(form())).hasStatus(401);
        assertThat(site.post().uri("/login/webauthn").with(form()).content("{}"))
                .hasStatus(401);
    }

    @Test
    void forgetsOnlyItsOwnPasskeys() {
        Cookie session = staff.signIn(site, Role.EDITOR);
        jdbc.sql("""
                        insert into user_credentials
                            (credential_id, user_entity_user_id, public_key, backup_eligible, backup_state, label, created)
                        select 'key-' || lower(role),
                            translate(rtrim(encode(decode(replace(account_id::text, '-', ''), 'hex'), 'base64'), '='), '+/', '-_'),
                            '', false, false, 'Telephone', now()
                        from account""").update();
        assertThat(site.get().uri("/desk/account").cookie(session)).bodyText().contains("Telephone");
        assertThat(post(staff.signIn(site, Role.REVIEWER), "/desk/account/passkeys/key-editor/removal", "x", ""))
                .hasStatus(303);
        assertThat(passkeys.of(staff.editor(Role.EDITOR).accountId())).hasSize(1);
        assertThat(post(session, "/desk/account/passkeys/key-editor/removal", "x", ""))
                .hasStatus(303);
        assertThat(passkeys.of(staff.editor(Role.EDITOR).accountId())).isEmpty();
    }

    private MvcTestResult choose(Cookie session, String present, String chosen) {
        return site.post()
                .uri("/desk/account/password")
                .with(form())
                .cookie(session)
                .param("presentPassword", present)
                .param("newPassword", chosen)
                .exchange();
    }

    private MvcTestResult post(Cookie session, String address, String field, String value) {
        return site.post()
                .uri(address)
                .with(form())
                .cookie(session)
                .param(field, value)
                .exchange();
    }
}
