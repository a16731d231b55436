package org.talentmoves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.account.DeskStaff.form;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Role;

/** Who may do what at the desk: every handler has a row here, and is asked by everybody. */
@EmptySite
class DeskRightsIntegrationTests {

    /** Method, path, the lowest role that may; one line a handler. */
    private static final String RIGHTS = """
            GET  /desk                                     CONTRIBUTOR
            GET  /desk/account                             CONTRIBUTOR
            POST /desk/account                             CONTRIBUTOR
            POST /desk/account/departure                   CONTRIBUTOR
            POST /desk/account/passkeys/{id}/removal       CONTRIBUTOR
            GET  /desk/account/password                    CONTRIBUTOR
            POST /desk/account/password                    CONTRIBUTOR
            GET  /desk/new/{form}                          CONTRIBUTOR
            POST /desk/new/{form}                          CONTRIBUTOR
            GET  /desk/change                              CONTRIBUTOR
            GET  /desk/restore                             CONTRIBUTOR
            GET  /desk/retraction                          CONTRIBUTOR
            POST /desk/retraction                          CONTRIBUTOR
            GET  /desk/suggestions                         CONTRIBUTOR
            GET  /desk/suggestions/{kind}                  CONTRIBUTOR
            GET  /desk/proposals/{number}                  CONTRIBUTOR
            GET  /desk/proposals/{number}/edit             CONTRIBUTOR
            POST /desk/proposals/{number}/edit             CONTRIBUTOR
            GET  /desk/proposals/{number}/rebase           CONTRIBUTOR
            POST /desk/proposals/{number}/rebase           CONTRIBUTOR
            GET  /desk/proposals/{number}/again            CONTRIBUTOR
            GET  /desk/proposals/{number}/texts/{version}  CONTRIBUTOR
            POST /desk/proposals/{number}/submission       CONTRIBUTOR
            POST /desk/proposals/{number}/withdrawal       CONTRIBUTOR
            POST /desk/proposals/{number}/remarks          CONTRIBUTOR
            POST /desk/proposals/{number}/approval         REVIEWER
            POST /desk/proposals/{number}/rejection        REVIEWER
            POST /desk/approvals                           REVIEWER
            GET  /desk/merge                               CONTRIBUTOR
            POST /desk/merge                               CONTRIBUTOR
            GET  /desk/mergings                            CONTRIBUTOR
            GET  /desk/mergings/{id}                       CONTRIBUTOR
            POST /desk/mergings/{id}/undo                  CONTRIBUTOR
            GET  /desk/twins                               CONTRIBUTOR
            POST /desk/twins/apart                         EDITOR
            POST /desk/twins/lift                          EDITOR
            GET  /desk/requests                            CONTRIBUTOR
            GET  /desk/requests/{number}                   CONTRIBUTOR
            POST /desk/requests/{number}                   EDITOR
            POST /desk/requests/{number}/amendment         EDITOR
            POST /desk/requests/aside                      EDITOR
            POST /desk/requests/back                       EDITOR
            GET  /desk/webhooks                            CONTRIBUTOR
            POST /desk/webhooks                            CONTRIBUTOR
            GET  /desk/webhooks/{id}                       CONTRIBUTOR
            POST /desk/webhooks/{id}/secret                CONTRIBUTOR
            POST /desk/webhooks/{id}/test                  CONTRIBUTOR
            POST /desk/webhooks/{id}/pause                 CONTRIBUTOR
            POST /desk/webhooks/{id}/resumption            CONTRIBUTOR
            POST /desk/webhooks/{id}/removal               CONTRIBUTOR
            GET  /desk/tokens                              CONTRIBUTOR
            POST /desk/tokens                              CONTRIBUTOR
            POST /desk/tokens/{id}/revocation              CONTRIBUTOR
            POST /desk/tokens/{id}/grant                   ADMINISTRATOR
            GET  /desk/people                              ADMINISTRATOR
            GET  /desk/people/invitations                  ADMINISTRATOR
            POST /desk/people/invitations                  ADMINISTRATOR
            POST /desk/people/invitations/{id}/revocation  ADMINISTRATOR
            GET  /desk/people/{id}                         ADMINISTRATOR
            POST /desk/people/{id}                         ADMINISTRATOR
            POST /desk/people/{id}/removal                 ADMINISTRATOR
            """;

    private static final String NOBODY = "01980000-0000-7000-8000-000000000000";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private MockMvcTester site;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @BeforeEach
    void clear() {
        newsroom.clear();
    }

    @Test
    void areWrittenDownForEveryHandler() {
        Set<String> there = new TreeSet<>();
        handlers.getHandlerMethods().keySet().stream()
                .flatMap(DeskRightsIntegrationTests::names)
                .forEach(there::add);
        assertThat(rights().map(right -> right.method() + " " + right.path()))
                .as("the rows of this table, of what is there")
                .containsExactlyInAnyOrderElementsOf(there);
    }

    private static Stream<String> names(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .filter(path -> path.equals("/desk") || path.startsWith("/desk/"))
                .flatMap(path -> mapping.getMethodsCondition().getMethods().isEmpty()
                        ? Stream.of("ANY " + path)
                        : mapping.getMethodsCondition().getMethods().stream().map(method -> method + " " + path));
    }

    @ParameterizedTest
    @MethodSource("rights")
    void leadWhoeverIsNotSignedInToTheDoor(Right right) {
        boolean isRead = right.method().equals("GET");
        assertThat(right.ask(site)).hasStatus(isRead ? 302 : 401);
    }

    @ParameterizedTest
    @MethodSource("rights")
    void reachFromTheLowestRoleUpwards(Right right) {
        List.of(Role.values()).forEach(role -> {
            int status = right.ask(site)
                    .with(staff.as(role))
                    .exchange()
                    .getResponse()
                    .getStatus();
            if (role.includes(right.lowest())) {
                assertThat(status).as(role + " may").isNotIn(401, 403, 405, 500);
            } else {
                assertThat(status).as(role + " may not").isEqualTo(403);
            }
        });
    }

    static Stream<Right> rights() {
        return RIGHTS.lines()
                .map(line -> line.split("\\s+"))
                .map(part -> new Right(part[0], part[1], Role.valueOf(part[2])));
    }

    record Right(String method, String path, Role lowest) {

        MockMvcRequestBuilder ask(MockMvcTester site) {
            return site.method(HttpMethod.valueOf(method))
                    .uri(URI.create(path.replaceAll("\\{\\w+}", NOBODY)))
                    .accept("text/html")
                    .with(form());
        }
    }
}
