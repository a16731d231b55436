package org.talentmoves.submission;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Role;
import org.talentmoves.account.Scope;
import org.talentmoves.account.Tokens;

/** Programs that write, each with a token of its own. */
@TestComponent
public class Programs {

    private final MockMvcTester site;
    private final DeskStaff staff;
    private final Tokens tokens;

    Programs(MockMvcTester site, DeskStaff staff, Tokens tokens) {
        this.site = site;
        this.staff = staff;
        this.tokens = tokens;
    }

    /** That may propose. */
    Program contributor() {
        return of(Role.CONTRIBUTOR, Scope.PROPOSE);
    }

    /** That may propose and publish. */
    Program publisher() {
        return of(Role.REVIEWER, Scope.PROPOSE, Scope.PUBLISH);
    }

    Program of(Role role, Scope... scopes) {
        return Program.of(site, staff, tokens, role, scopes);
    }
}
