package org.talentmoves.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.account.DeskStaff.form;
import static org.talentmoves.desk.web.Desk.miraMoves;
import static org.talentmoves.desk.web.Desk.page;
import static org.talentmoves.desk.web.Desk.submitted;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Role;
import org.talentmoves.desk.FormKind;

/** What no form of ours sends: it is refused in words, and never breaks anything. */
@EmptySite
class OddInputIntegrationTests {

    private static final List<String> ODD = List.of(
            "9".repeat(400),
            "-1",
            "1e999999999",
            "1e-999999999",
            "0.0000000000000000000000001",
            "$" + "9".repeat(300) + " a year",
            "NaN",
            "99999-99-99",
            "2025-02-30",
            "31 February 2025",
            "-2025",
            "before 9999999999",
            "٣٠ يونيو ٢٠٢٥",
            "\u202Eevil",
            "a\u0000b",
            "a\u0007b\u200B",
            "|||",
            "a|b|c",
            "\n\n\n",
            ";;;;",
            "' or 1=1 --",
            "%",
            "\\",
            "x (halcyon)",
            "(((((((((((((((((((((",
            "http://[::1",
            "https://exa mple.org/ü?x=<>",
            "javascript:alert(1)",
            "lab/../x",
            "m999",
            "o001",
            "move",
            "n99",
            "\uFFFF",
            "👩‍🔬".repeat(300));

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private JdbcClient jdbc;

    private Desk desk;

    @BeforeEach
    void openTheDesk() {
        newsroom.furnish();
        newsroom.move("mira-okafor", "2025-06-30 hire halcyon>northwind");
        desk = Desk.of(site, staff);
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedInEveryFieldAndKept(FormKind kind) {
        SoftAssertions all = new SoftAssertions();
        Browser.Sheet sheet = desk.author().form("/desk/new/" + kind.word()).type("reason", "Seen.");
        for (String odd : ODD) {
            sheet.names().forEach(name -> sheet.force(name, odd));
            Browser.Shown refused = sheet.press("submit");
            all.assertThat(refused.status()).as(odd).isEqualTo(400);
            all.assertThat(refused.html()).as(odd).contains("class=\"form writing\"");
        }
        long number = sheet.press("save").number();
        all.assertThat(desk.author().open(page(number)).status()).isEqualTo(200);
        all.assertThat(desk.author().open(page(number) + "/edit").status()).isEqualTo(200);
        all.assertThat(desk.author().open("/desk").status()).isEqualTo(200);
        all.assertThat(desk.reviewer().open("/desk").status()).isEqualTo(200);
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n1 move 1 m999 1",
                "n1 move 1 m001'-- 1",
                "n1 move 1 lab/../x 1",
                "n1 move 1 lab/halcyon 1",
                "n1 lab 1 m001 1",
                "n1 source 0 researcher/mira-okafor 1",
                "n1 citation 1 m001 1",
                "n1 move 1 m001 0",
                "n1 move 1 m001 99",
                "n1 move 1 m001 999999999",
                "n1 move 1 m001 -1",
                "n1 move -1 m001 1",
                "n1 move 1 - 7",
                "n1 move 0 - 0",
                "n1 offer 1 m001 1",
                "n1 pay_term 1 p999 1",
                "n1 pay_term 1 - 0",
                "n1 rumour 1 - 0",
                "n9999 move 1 - 0",
                "n0 move 1 - 0",
                "nx move 1 - 0",
                "n1 move 999 - 0",
                "",
                "n1",
                "n1 move 1 m001 1 more"
            })
    void isTakenForNoOtherPart(String part) {
        SoftAssertions all = new SoftAssertions();
        for (String button : List.of("look", "submit", "save", "add pay_term")) {
            Browser.Sheet sheet = miraMoves(desk.author());
            MultiValueMap<String, String> sent = new LinkedMultiValueMap<>(sheet.fields());
            List<String> parts = sent.get("part").stream()
                    .map(one -> one.startsWith("n1 ") ? part : one)
                    .toList();
            sent.put("part", parts);
            sent.set("do", button);
            Browser.Shown shown = desk.author().send("/desk/new/move", sent);
            all.assertThat(shown.status()).as(button).isLessThan(500);
            if (shown.status() == 303) {
                all.assertThat(desk.author().open(page(shown.number())).status())
                        .as("after " + button)
                        .isLessThan(500);
                all.assertThat(desk.author()
                                .open(page(shown.number()) + "/edit")
                                .status())
                        .as("edit after " + button)
                        .isLessThan(500);
                all.assertThat(desk.author()
                                .open(page(shown.number()) + "/rebase")
                                .status())
                        .as("rebase after " + button)
                        .isLessThan(500);
                all.assertThat(desk.reviewer()
                                .send(page(shown.number()) + "/approval", "version", "1")
                                .status())
                        .as("approval after " + button)
                        .isLessThan(500);
            }
        }
        all.assertThat(desk.author().open("/desk").status()).isEqualTo(200);
        all.assertThat(desk.author().open("/moves/m001").status()).isEqualTo(200);
        all.assertAll();
    }

    @Test
    void isNoProposalWithNothingInIt() {
        assertThat(desk.author()
                        .send("/desk/new/move", "reason", "Nothing.", "do", "submit")
                        .status())
                .isEqualTo(400);
        assertThat(desk.author()
                        .send("/desk/new/memo", "part", "n1 citation 0 - 0", "reason", "Nothing.", "do", "submit")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void isCutWhereThereAreAThousandParts() {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        IntStream.range(1, 1000).forEach(i -> sent.add("part", "n%d move %d - 0".formatted(i, i)));
        sent.add("do", "save");
        Browser.Shown saved = desk.author().send("/desk/new/memo", sent);
        assertThat(saved.status()).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nonsense",
                "add",
                "add rumour",
                "add move extra",
                "drop",
                "drop n99",
                "enter n99 to_lab",
                "enter n1 role",
                "enter n1 rumour",
                "choose n1 to_lab",
                "choose n1 rumour x",
                "another n1",
                "another n1 m001",
                "another n1 m001'--",
                "this n1 m999",
                "this n1 lab/../x",
                "this n1 lab/halcyon",
                "this n1 o001",
                "this n1 p001",
                "this n99 m001",
                "SAVE",
                "save save",
                "\u0000",
                "add \u0000"
            })
    void isNoButton(String button) {
        Browser.Shown shown = miraMoves(desk.author()).demand(button);
        assertThat(shown.status()).isLessThan(500);
        assertThat(shown.html()).as("nothing typed is lost").contains("30 June 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "", "99", "1e3", "99999999999999999999"})
    void isNoVersion(String version) {
        long number = submitted(miraMoves(desk.author()).force("n1.another", "m001"));
        Browser.Sheet sheet = desk.author().form(page(number) + "/edit").type("n1.role", "chief");
        assertThat(sheet.force("version", version).press("save").status()).isIn(400, 409);
        for (String deed : List.of("approval", "rejection", "rebase")) {
            assertThat(desk.reviewer()
                            .send(page(number) + "/" + deed, "version", version, "words", "No.")
                            .status())
                    .as(deed)
                    .isIn(400, 409);
        }
        assertThat(sheet.without("version").press("save").status()).isIn(400, 409);
        assertThat(desk.reviewer().send(page(number) + "/approval", "x", "").status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "999999", "1000000000000000000000000000000", "x", "1%27--", "1.5", "%00"})
    void isNoNumberOfAProposal(String number) {
        SoftAssertions all = new SoftAssertions();
        for (String what : List.of("", "/edit", "/rebase")) {
            all.assertThat(desk.author()
                            .open("/desk/proposals/" + number + what)
                            .status())
                    .as("get " + what)
                    .isIn(400, 404);
        }
        for (String what :
                List.of("/edit", "/rebase", "/submission", "/withdrawal", "/remarks", "/approval", "/rejection")) {
            all.assertThat(desk.reviewer()
                            .send("/desk/proposals/" + number + what, "version", "0", "text", "So.", "words", "No.")
                            .status())
                    .as("post " + what)
                    .isIn(400, 404);
        }
        all.assertThat(desk.reviewer()
                        .send("/desk/approvals", "proposal", number.replace("%00", "\u0000"))
                        .status())
                .as("approvals")
                .isIn(303, 400);
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m001%27--",
                "lab/../x",
                "m999",
                "M001",
                "",
                "lab/",
                "lab/nowhere",
                "lab",
                "rumour/x",
                "m001%00",
                "p999",
                "lab/halcyon%00"
            })
    void isNoSubject(String subject) {
        SoftAssertions all = new SoftAssertions();
        for (String address :
                List.of("/desk/change?subject=", "/desk/restore?version=1&subject=", "/desk/retraction?subject=")) {
            all.assertThat(desk.author().open(address + subject).status())
                    .as(address)
                    .isIn(400, 404);
        }
        all.assertThat(desk.author()
                        .send("/desk/retraction?subject=" + subject, "reason", "Wrong.")
                        .status())
                .as("retraction")
                .isIn(400, 404);
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "99", "x", "99999999999999"})
    void isNoVersionToRestore(String version) {
        assertThat(desk.author()
                        .open("/desk/restore?subject=m001&version=" + version)
                        .status())
                .isIn(400, 404);
    }

    @Test
    void retractsNoLab() {
        assertThat(desk.author().open("/desk/retraction?subject=lab/halcyon").status())
                .isIn(400, 404);
        assertThat(desk.author()
                        .send("/desk/retraction", "subject", "lab/halcyon", "reason", "It is none.")
                        .status())
                .isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%00b", "%ED%A0%80", "a%E2%80%8Bb", "%FF%FE", "a%07b"})
    void isNoText(String written) {
        long number = submitted(miraMoves(desk.author()).force("n1.another", "m001"));
        SoftAssertions all = new SoftAssertions();
        Stream.of(
                        "/desk/retraction subject=m001&reason=",
                        page(number) + "/remarks text=",
                        page(number) + "/edit version=1&do=save&part=n1%20move%201%20-%200&n1.role=",
                        page(number) + "/edit version=2&do=submit&part=n1%20move%201%20-%200&reason=",
                        "/desk/new/move do=save&part=n1%20move%201%20-%200&n1.role" + written + "=",
                        "/desk/new/move do=save&part=n1%20move%201%20-%200&n1.another=",
                        "/desk/new/move do=submit&reason=",
                        "/desk/new/move do=submit&part=")
                .forEach(question -> {
                    String[] asked = question.split(" ");
                    int status = site.post()
                            .uri(URI.create(asked[0]))
                            .accept("text/html")
                            .with(staff.as(Role.EDITOR))
                            .with(form())
                            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                            .content(asked[1] + written)
                            .exchange()
                            .getResponse()
                            .getStatus();
                    all.assertThat(status).as(question).isLessThan(500);
                });
        for (String address : List.of(
                "/desk?author=",
                "/desk?form=",
                "/desk?list=",
                "/desk/suggestions/lab?x=",
                "/desk/suggestions/researcher?x=",
                "/desk/suggestions/source?x=",
                "/desk/new/",
                "/desk?author=%25",
                "/desk?author=%5C")) {
            all.assertThat(desk.author().open(address + written).status())
                    .as(address)
                    .isLessThan(500);
        }
        all.assertThat(desk.author().open("/desk").status()).isEqualTo(200);
        all.assertAll();
    }

    /** A reason that is refused leaves no proposal behind that nobody sent. */
    @Test
    void leavesNoDraftBehindWhereARetractionIsRefused() {
        assertThat(desk.author()
                        .send("/desk/retraction", "subject", "m001", "reason", "It was a\u200Bhoax.")
                        .status())
                .isEqualTo(400);
        assertThat(jdbc.sql("select count(*) from proposal")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RETRACTED", "REINSTATED", "DECIDED", "MERGED", "PARTED", "nonsense", "\u0000"})
    void isNoKindOfChangeThatTheFormOffers(String act) {
        Browser.Shown submitted = desk.author()
                .form("/desk/change?subject=m001")
                .type("n1.role", "chief")
                .type("reason", "Her post.")
                .force("act", act)
                .press("submit");
        assertThat(submitted.status()).isIn(303, 400);
        if (submitted.status() == 303) {
            desk.approve(submitted.number());
            assertThat(desk.author().open("/moves/m001").words())
                    .contains("chief")
                    .doesNotContain("retracted: decided");
        }
    }

    @Test
    void isReadAlsoWhereItsAuthorIsGone() {
        long number = submitted(miraMoves(desk.author()).force("n1.another", "m001"));
        jdbc.sql("update account set removed_at = now(), email = null, password_hash = null where role = 'EDITOR'")
                .update();
        assertThat(desk.reviewer().open("/desk").words()).contains("Mira Okafor");
        assertThat(desk.reviewer().open(page(number)).words()).contains("by Editor");
        assertThat(desk.approve(number).status()).isEqualTo(303);
    }
}
