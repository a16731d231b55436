package org.talentmoves.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.account.DeskStaff.form;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Lifetime;
import org.talentmoves.account.Role;
import org.talentmoves.account.Scope;
import org.talentmoves.account.TokenId;
import org.talentmoves.account.Tokens;

/** How people make, grant and revoke tokens at the desk. */
@EmptySite
class TokenPageIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private Tokens tokens;

    @Autowired
    private MockMvcTester site;

    @BeforeEach
    void clear() {
        newsroom.clear();
    }

    private MvcTestResult make(Role role, String name, String may, String lifetime) {
        return site.post()
                .uri("/desk/tokens")
                .with(staff.as(role))
                .with(form())
                .param("name", name)
                .param("may", may)
                .param("lifetime", lifetime)
                .exchange();
    }

    private String page(Role role, String address) throws Exception {
        return site.get()
                .uri(address)
                .with(staff.as(role))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private MvcTestResult post(Role role, TokenId id, String what) {
        return site.post()
                .uri("/desk/tokens/" + id + "/" + what)
                .with(staff.as(role))
                .with(form())
                .exchange();
    }

    private TokenId only(Role owner) {
        return tokens.of(staff.editor(owner)).get(0).id();
    }

    @Test
    void showATokenOnceAndThenOnlyItsBeginning() throws Exception {
        MvcTestResult made = make(Role.EDITOR, "Spreadsheet of the newsroom", "PROPOSE", "WEEK");
        assertThat(made).hasStatusOk();
        assertThat(made.getResponse().getHeader("Cache-Control")).contains("no-store");
        String secret = made.getResponse().getContentAsString().replaceAll("(?s).*(tm_[0-9A-Za-z]{49}).*", "$1");
        assertThat(tokens.read(secret).scopes()).containsExactlyInAnyOrder(Scope.READ, Scope.PROPOSE);
        assertThat(page(Role.EDITOR, "/desk/tokens"))
                .contains("Spreadsheet of the newsroom", secret.substring(0, 9), "last used")
                .doesNotContain(secret);
        assertThat(page(Role.CONTRIBUTOR, "/desk/tokens")).doesNotContain("Spreadsheet");
    }

    @Test
    void areReadInBothLanguagesAndFoundFromTheDesk() throws Exception {
        make(Role.REVIEWER, "Wire", "PUBLISH", "YEAR");
        assertThat(page(Role.REVIEWER, "/desk/tokens")).contains("waits for the grant", "never used");
        assertThat(page(Role.REVIEWER, "/zh/desk/tokens")).contains("尚待另一位管理员批准", "从未使用");
        assertThat(page(Role.REVIEWER, "/desk/account")).contains("href=\"/desk/tokens\"");
    }

    @Test
    void sayAtTheFieldWhatIsWrong() throws Exception {
        MvcTestResult nameless = make(Role.EDITOR, " ", "READ", "WEEK");
        assertThat(nameless).hasStatus(400).bodyText().contains("This is missing.");
        assertThat(make(Role.EDITOR, "x".repeat(101), "READ", "WEEK")).hasStatus(400);
        assertThat(make(Role.EDITOR, "Wire", "RULE", "WEEK"))
                .hasStatus(400)
                .bodyText()
                .contains("This cannot be read.");
        assertThat(make(Role.EDITOR, "Wire", "READ", "FOREVER")).hasStatus(400);
        assertThat(tokens.of(staff.editor(Role.EDITOR))).isEmpty();
    }

    @Test
    void offerNoMoreThanTheRoleAllows() throws Exception {
        assertThat(page(Role.EDITOR, "/desk/tokens"))
                .contains("value=\"PROPOSE\"")
                .doesNotContain("value=\"PUBLISH\"");
        assertThat(make(Role.EDITOR, "Wire", "PUBLISH", "WEEK")).hasStatus(403);
    }

    @Test
    void areGrantedByAnotherAdministrator() throws Exception {
        make(Role.REVIEWER, "Wire", "PUBLISH", "WEEK");
        assertThat(page(Role.ADMINISTRATOR, "/desk/tokens")).contains("Wire", "/grant");
        assertThat(post(Role.ADMINISTRATOR, only(Role.REVIEWER), "grant")).hasStatus3xxRedirection();
        assertThat(page(Role.REVIEWER, "/desk/tokens")).contains("publishing granted by Administrator");
        make(Role.ADMINISTRATOR, "Own", "PUBLISH", "WEEK");
        assertThat(post(Role.ADMINISTRATOR, only(Role.ADMINISTRATOR), "grant"))
                .as("nobody grants their own")
                .hasStatus(409);
    }

    @Test
    void endByTheirOwnerOrAnAdministratorOnly() throws Exception {
        tokens.make(staff.editor(Role.EDITOR), "Wire", Set.of(), Lifetime.WEEK);
        TokenId id = only(Role.EDITOR);
        assertThat(post(Role.REVIEWER, id, "revocation")).hasStatus(404);
        assertThat(post(Role.ADMINISTRATOR, id, "revocation")).hasStatus3xxRedirection();
        assertThat(page(Role.EDITOR, "/desk/tokens")).contains("revoked by Administrator");
        assertThat(post(Role.EDITOR, id, "revocation")).as("once").hasStatus(404);
    }
}
