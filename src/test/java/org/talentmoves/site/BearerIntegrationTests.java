package org.talentmoves.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.Accounts;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Editor;
import org.talentmoves.account.Lifetime;
import org.talentmoves.account.Role;
import org.talentmoves.account.Scope;
import org.talentmoves.account.TokenId;
import org.talentmoves.account.Tokens;

/** What a program may do with a token, and what it is told when it may not. */
@EmptySite
@ExtendWith(OutputCaptureExtension.class)
class BearerIntegrationTests {

    private static final String WRITTEN = "/api/v1/written";
    private static final String PUBLISHED = "/api/v1/published";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void clear() {
        newsroom.clear();
    }

    private String token(Role role, Scope... scopes) {
        return tokens.make(staff.editor(role), "desk of the weekend", Set.of(scopes), Lifetime.WEEK)
                .value();
    }

    private TokenId only(Editor owner) {
        return tokens.of(owner).get(0).id();
    }

    private MvcTestResult post(String address, String token) {
        return site.post()
                .uri(address)
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private static AbstractStringAssert<?> challenge(MvcTestResult answer) {
        return assertThat(answer.getResponse().getHeader("WWW-Authenticate"));
    }

    @Test
    void writesInTheNameOfItsOwner() {
        String token = token(Role.CONTRIBUTOR, Scope.PROPOSE);
        assertThat(post(WRITTEN, token)).hasStatusOk().hasBodyTextEqualTo("Contributor");
        assertThat(site.post().uri(WRITTEN).header("Authorization", "bearer  " + token))
                .as("the name of the scheme in small letters, RFC 9110, section 11.1")
                .hasStatusOk();
    }

    @Test
    void isNeededToWriteAndNotToRead() {
        assertThat(site.get().uri(WRITTEN)).hasStatusOk().hasBodyTextEqualTo("nobody");
        MvcTestResult answer = site.post().uri(WRITTEN).exchange();
        assertThat(answer).hasStatus(401).bodyText().contains("/problems/token-missing");
        challenge(answer).isEqualTo("Bearer");
        assertThat(site.delete().uri(WRITTEN))
                .as("what no token can do is refused as such")
                .hasStatus(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?access_token=", "?token="})
    void isNotTakenFromAnAddress(String parameter) {
        String token = token(Role.CONTRIBUTOR, Scope.PROPOSE);
        assertThat(site.post().uri(WRITTEN + parameter + token)).hasStatus(401);
        assertThat(site.post().uri(WRITTEN).param("access_token", token)).hasStatus(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tm_",
                "tm_short",
                "x",
                "tm_0000000000000000000000000000000000000000000000000",
                "tm_0000000000000000000000000000000000000000000 000000",
                "\u00e9",
                "' or 1=1 --"
            })
    void isToldWhenItIsNone(String presented) {
        MvcTestResult answer = site.get()
                .uri(WRITTEN)
                .header("Authorization", "Bearer " + presented)
                .exchange();
        assertThat(answer).hasStatus(401).bodyText().contains("/problems/token-refused", "no token");
        challenge(answer).isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void isToldWhenItIsMistypedOrSentTwice() {
        String token = token(Role.EDITOR, Scope.PROPOSE);
        char last = token.charAt(token.length() - 1);
        String mistyped = token.substring(0, token.length() - 1) + (last == 'a' ? 'b' : 'a');
        assertThat(post(WRITTEN, mistyped)).hasStatus(401).bodyText().contains("mistyped");
        assertThat(site.get()
                        .uri(WRITTEN)
                        .header("Authorization", "Bearer " + token)
                        .header("Authorization", "Bearer " + token))
                .hasStatus(401);
    }

    @Test
    void leavesWhatAnotherSchemeSaysToWhomeverItIsFor() {
        assertThat(site.get().uri(WRITTEN).header("Authorization", "Basic YTpi"))
                .hasStatusOk();
        assertThat(site.post().uri(WRITTEN).header("Authorization", "Basic YTpi"))
                .hasStatus(401);
    }

    @Test
    void mayNotDoWhatItWasNotMadeFor() {
        MvcTestResult answer = post(WRITTEN, token(Role.ADMINISTRATOR));
        assertThat(answer).hasStatus(403).bodyText().contains("/problems/scope-missing", "propose");
        challenge(answer).isEqualTo("Bearer error=\"insufficient_scope\", scope=\"propose\"");
    }

    @Test
    void endsWhenItIsRevoked() {
        String token = token(Role.EDITOR, Scope.PROPOSE);
        tokens.revoke(staff.editor(Role.EDITOR), only(staff.editor(Role.EDITOR)));
        MvcTestResult answer = post(WRITTEN, token);
        assertThat(answer).hasStatus(401).bodyText().contains("/problems/token-refused");
        challenge(answer).isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void endsWhenItsTimeIsOver() {
        String token = token(Role.EDITOR, Scope.PROPOSE);
        jdbc.sql("update token set made_at = made_at - interval '8 days', expires_at = expires_at - interval '8 days'")
                .update();
        assertThat(post(WRITTEN, token)).hasStatus(401);
    }

    @Test
    void endsWithTheAccountOfItsOwner() {
        String token = token(Role.EDITOR, Scope.PROPOSE);
        assertThat(post(WRITTEN, token)).hasStatusOk();
        accounts.remove(
                staff.editor(Role.ADMINISTRATOR), staff.editor(Role.EDITOR).accountId());
        assertThat(post(WRITTEN, token)).hasStatus(401);
    }

    @Test
    void publishesOnlyOnceSomebodyElseHasGrantedIt() {
        Editor reviewer = staff.editor(Role.REVIEWER);
        String token = token(Role.REVIEWER, Scope.PROPOSE, Scope.PUBLISH);
        assertThat(post(PUBLISHED, token)).hasStatus(403);
        assertThat(post(WRITTEN, token)).hasStatusOk();
        tokens.grant(staff.editor(Role.ADMINISTRATOR), only(reviewer));
        assertThat(post(PUBLISHED, token)).hasStatusOk();
        accounts.changeRole(staff.editor(Role.ADMINISTRATOR), reviewer.accountId(), Role.EDITOR);
        MvcTestResult answer = post(PUBLISHED, token);
        assertThat(answer).as("with a role that may not").hasStatus(403);
        challenge(answer).contains("scope=\"publish\"");
        assertThat(post(WRITTEN, token)).hasStatusOk();
    }

    @Test
    void isWrittenDownByTheDayAndItsLettersNowhere(CapturedOutput log) {
        String token = token(Role.EDITOR, Scope.PROPOSE);
        assertThat(tokens.of(staff.editor(Role.EDITOR)).get(0).lastUsedOn()).isNull();
        assertThat(post(WRITTEN, token)).hasStatusOk();
        assertThat(tokens.of(staff.editor(Role.EDITOR)).get(0).lastUsedOn()).isNotNull();
        assertThat(jdbc.sql("select token::text from token").query(String.class).single())
                .contains(token.substring(0, 9))
                .doesNotContain(token.substring(0, 10));
        assertThat(log.getAll()).doesNotContain(token.substring(0, 10));
    }
}
