package org.talentmoves.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.desk.web.Desk.miraMoves;
import static org.talentmoves.desk.web.Desk.page;
import static org.talentmoves.desk.web.Desk.submitted;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.editorial.Revision;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Signature;
import org.talentmoves.editorial.Subject;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.source.Standing;

/** The way of proposals through the pages of the desk, from the first word to the history of the fact. */
@EmptySite
class ProposalsIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private Revisions revisions;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private JdbcClient jdbc;

    private Desk desk;

    @BeforeEach
    void openTheDesk() {
        newsroom.furnish();
        newsroom.researcher("juno-adeyemi", "Juno Adeyemi");
        desk = Desk.of(site, staff);
    }

    @Test
    void areProposedAskedAboutEditedApprovedAndRemembered() {
        long number = submitted(miraMoves(desk.author()));
        assertThat(desk.reviewer().open("/desk").words()).contains("Mira Okafor · Halcyon → Northwind");
        desk.reviewer().send(page(number) + "/remarks", "text", "Is the day right?\nThe Courier says July.");
        assertThat(desk.author().open("/desk").words()).contains("New: look at it");
        assertThat(desk.author().open(page(number)).html())
                .contains("<p class=\"typed-text\">Is the day right?\nThe Courier says July.</p>");
        assertThat(desk.author().open("/desk").words()).doesNotContain("New: look at it");
        Browser.Sheet editing = desk.reviewer().form(page(number) + "/edit");
        assertThat(desk.reviewer().open(page(number) + "/edit").words())
                .contains("Save the change")
                .doesNotContain("Save the draft", "Submit for review");
        Browser.Shown edited = editing.type("n1.announced_on", "2 July 2025").press("submit");
        assertThat(edited.location()).isEqualTo(page(number));
        assertThat(desk.author().open(page(number)).words()).contains("changed by Reviewer");
        int text = jdbc.sql("select max(version) from proposal_text where editor = 'Editor'")
                .query(Integer.class)
                .single();
        assertThat(desk.author().open(page(number) + "/texts/" + text).words())
                .contains("Then Now The move: Announced or first reported 30 June 2025 2 July 2025 The whole text");
        assertThat(desk.approve(number).location()).isEqualTo(page(number));
        Revision version = revisions.of(Subject.read("m001")).get(0);
        assertThat(version.occasion().editor()).extracting(Signature::name).isEqualTo("Editor");
        assertThat(version.occasion().coeditor()).extracting(Signature::name).isEqualTo("Reviewer");
        assertThat(version.occasion().reviewer()).extracting(Signature::name).isEqualTo("Reviewer");
        assertThat(version.occasion().reason()).isEqualTo("The Courier reports it.");
        assertThat(desk.author().open("/moves/m001").words()).contains("2 July 2025");
        assertThat(desk.author().open(page(number)).words()).contains("approved", "by Reviewer", "m001");
    }

    @Test
    void areRejectedWithWordsOnly() {
        long number = submitted(miraMoves(desk.author()));
        Browser.Sheet rejecting = desk.reviewer().open(page(number)).sheet(page(number) + "/rejection");
        assertThat(rejecting.force("words", "  ").send().status()).isEqualTo(400);
        assertThat(rejecting
                        .force("words", "Not in the source: “nobody” <b>says</b> so.")
                        .send()
                        .location())
                .isEqualTo(page(number));
        assertThat(desk.author().open("/desk").words()).contains("New: look at it");
        Browser.Shown read = desk.author().open(page(number));
        assertThat(read.words()).contains("rejected", "by Reviewer", "Not in the source: “nobody” <b>says</b> so.");
        assertThat(read.html()).doesNotContain("<b>says");
        assertThat(facts()).isEmpty();
    }

    @Test
    void keepWhatWasTypedAgainstThemWhereItCannotBeTaken() {
        long number = submitted(miraMoves(desk.author()));
        Browser.Sheet rejecting = desk.reviewer().open(page(number)).sheet(page(number) + "/rejection");
        Browser.Shown refused = rejecting.force("words", "w".repeat(1001)).send();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html()).contains("w".repeat(1001));
        Browser.Shown unsaid = desk.author().send(page(number) + "/remarks", "text", "r".repeat(1001));
        assertThat(unsaid.status()).isEqualTo(400);
        assertThat(unsaid.html()).contains("r".repeat(1001));
    }

    /** What waits has a reason that the reviewer reads. */
    @Test
    void keepTheirReasonOnceTheyAreSubmitted() {
        long number = submitted(miraMoves(desk.author()));
        Browser.Shown refused = desk.author()
                .form(page(number) + "/edit")
                .type("reason", " ")
                .type("n1.role", "chief")
                .press("save");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.form().isInvalid("reason")).isTrue();
        assertThat(refused.form().typed("n1.role")).isEqualTo("chief");
    }

    @Test
    void areWithdrawnByTheirAuthorOnly() {
        long number = submitted(miraMoves(desk.author()));
        assertThat(desk.reviewer().send(page(number) + "/withdrawal", "x", "").status())
                .isEqualTo(409);
        assertThat(desk.author().send(page(number) + "/withdrawal", "x", "").location())
                .isEqualTo(page(number));
        assertThat(desk.reviewer()
                        .send(page(number) + "/approval", "version", "2")
                        .status())
                .isEqualTo(409);
        assertThat(desk.reviewer().open("/desk").words()).doesNotContain("Mira Okafor ·");
        assertThat(facts()).isEmpty();
    }

    @Test
    void areDecidedSeveralAtOnceOnlyWhereEachWasOpened() {
        long opened = submitted(miraMoves(desk.author()));
        long closed = submitted(miraMoves(desk.author()).type("n1.researcher", "Juno Adeyemi"));
        long edited = submitted(miraMoves(desk.author()).type("n1.announced_on", "July 2025"));
        desk.reviewer().open(page(opened));
        desk.reviewer().open(page(edited));
        desk.author().form(page(edited) + "/edit").type("n1.role", "engineer").press("save");
        Browser.Shown answer = desk.reviewer()
                .send(
                        "/desk/approvals",
                        "proposal",
                        String.valueOf(opened),
                        "proposal",
                        String.valueOf(closed),
                        "proposal",
                        String.valueOf(edited));
        assertThat(answer.location()).isEqualTo("/desk");
        assertThat(facts()).containsExactly("m001");
        assertThat(states()).containsExactly("APPROVED", "SUBMITTED", "SUBMITTED");
    }

    @Test
    void areNotSaidToBeDecidedWhereNoneIsMarked() {
        assertThat(desk.reviewer().send("/desk/approvals").follow().words()).contains("no proposal was marked");
    }

    @Test
    void retractAFactAndReinstateIt() {
        desk.approve(submitted(miraMoves(desk.author())));
        Browser.Sheet retraction =
                desk.author().open("/desk/retraction?subject=m001").sheet("/desk/retraction");
        assertThat(retraction.force("reason", " ").send().status()).isEqualTo(400);
        long number = submitted(retraction.force("reason", "It was a hoax.").send());
        assertThat(desk.reviewer().open(page(number)).words()).contains("To be retracted", "It was a hoax.");
        desk.approve(number);
        assertThat(desk.contributor().open("/moves/m001").words())
                .containsIgnoringCase("retracted")
                .contains("It was a hoax; by its citations");
        desk.approve(submitted(desk.author()
                .open("/desk/retraction?subject=m001")
                .sheet("/desk/retraction")
                .force("reason", "It was none.")
                .send()));
        assertThat(acts("m001")).containsExactly("REINSTATED", "RETRACTED", "PUBLISHED");
    }

    @Test
    void bringBackAnEarlierVersion() {
        desk.approve(submitted(miraMoves(desk.author()).type("n1.role", "engineer")));
        desk.approve(
                submitted(desk.change("m001").type("n1.role", "chief scientist").type("reason", "It was another.")));
        Browser.Sheet restoring = desk.author().form("/desk/restore?subject=m001&version=1");
        assertThat(restoring.typed("n1.role")).isEqualTo("engineer");
        assertThat(restoring.typed("act")).isEqualTo("RESTORED");
        desk.approve(submitted(restoring.type("reason", "The first was right.")));
        assertThat(acts("m001")).containsExactly("RESTORED", "CORRECTED", "PUBLISHED");
        assertThat(desk.author().open("/moves/m001/history").words()).contains("Version 1 was brought back.");
        assertThat(desk.author().open("/moves/m001").words())
                .contains("engineer")
                .doesNotContain("chief scientist");
    }

    @Test
    void areBroughtUpToDateFieldByField() {
        desk.approve(
                submitted(miraMoves(desk.author()).type("n1.role", "engineer").type("n1.note", "Seen.")));
        long first = submitted(desk.change("m001")
                .type("n1.role", "chief <scientist>")
                .type("n1.announced_on", "1 July 2025")
                .type("reason", "One."));
        long second = submitted(desk.change("m001")
                .type("n1.role", "head & “chief”")
                .type("n1.note", "Read again.")
                .type("reason", "Other."));
        desk.approve(first);
        Browser.Shown conflict = approveAsItWas(second);
        assertThat(conflict.status()).isEqualTo(409);
        Browser.Shown three = desk.author().open(page(second) + "/rebase");
        assertThat(three.words())
                .contains("engineer", "chief <scientist>", "head & “chief”", "both changed it", "Read again.");
        assertThat(three.html()).doesNotContain("<scientist>");
        Browser.Sheet choosing = three.sheet("form rebase");
        Browser.Shown incomplete = choosing.send();
        assertThat(incomplete.status()).isEqualTo(400);
        assertThat(incomplete.words()).contains("Read again.");
        assertThat(incomplete.sheet("form rebase").typed("n1.note")).isEqualTo("mine");
        choosing.force("n1.role", "mine").force("n1.announced_on", "now").send();
        assertThat(desk.approve(second).location()).isEqualTo(page(second));
        assertThat(desk.author().open("/moves/m001").words()).contains("1 July 2025", "head & “chief”");
        assertThat(acts("m001")).hasSize(3);
    }

    @Test
    void citeASourceForAllOfAPackageAlsoWhereTheOfferMovedOn() {
        newsroom.source("gazette", "The Gazette");
        Browser.Sheet offer = desk.author().form("/desk/new/offer").type("reason", "The Courier reports it.");
        offer.type("offer", 1, "researcher", "Mira Okafor", "by_lab", "Northwind", "status", "accepted")
                .type("pay_term", 1, "pay", "$100m over four years", "component", "total")
                .type("citation", 1, "source", "courier", "basis", "unnamed_people", "says", "So they say.");
        desk.approve(submitted(offer));
        Browser.Sheet more = desk.change("o001").press("add citation").form().type("reason", "It says so too.");
        String added = more.key("citation", more.keys("citation"));
        long late = submitted(more.type(added + ".source", "gazette")
                .type(added + ".basis", "unnamed_people")
                .type(added + ".says", "All of it."));
        desk.approve(submitted(desk.change("o001").type("n1.note", "Seen.").type("reason", "One.")));
        assertThat(approveAsItWas(late).status()).isEqualTo(409);
        desk.author()
                .open(page(late) + "/rebase")
                .sheet("form rebase")
                .force("n1.note", "now")
                .send();
        assertThat(desk.approve(late).location()).isEqualTo(page(late));
        assertThat(jdbc.sql(
                                "select fact_id from citation join source using (source_id) where slug = 'gazette' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("o001", "p001");
        assertThat(desk.author().open("/offers/o001").words()).contains("Seen.");
    }

    @Test
    void ofARetractionAreBroughtUpToDateWithoutTouchingTheText() {
        desk.approve(submitted(miraMoves(desk.author()).type("n1.role", "engineer")));
        long retraction = submitted(desk.author()
                .open("/desk/retraction?subject=m001")
                .sheet("/desk/retraction")
                .force("reason", "It was a hoax.")
                .send());
        assertThat(desk.reviewer().open("/desk").words()).contains("Mira Okafor · Halcyon → Northwind", "retraction");
        desk.approve(submitted(desk.change("m001").type("n1.role", "chief").type("reason", "It was another.")));
        assertThat(desk.reviewer().open(page(retraction)).words())
                .contains("Compare the three texts and choose")
                .doesNotContain("Approve and publish");
        Browser.Shown rebase = desk.author().open(page(retraction) + "/rebase");
        assertThat(rebase.words()).doesNotContain("both changed it", "As proposed");
        rebase.sheet("form rebase").send();
        assertThat(desk.approve(retraction).location()).isEqualTo(page(retraction));
        assertThat(acts("m001")).containsExactly("RETRACTED", "CORRECTED", "PUBLISHED");
        assertThat(desk.author().open("/moves/m001").words()).contains("chief");
    }

    @Test
    void ofAMergingAreBroughtUpToDateWhicheverOfTheTwoWasChanged() {
        newsroom.lab("aurora", "Aurora");
        newsroom.lab("aurora-ai", "Aurora AI");
        desk.author()
                .open("/desk/merge?kind=lab&keep=aurora&other=aurora-ai")
                .sheet("\"/desk/merge\"")
                .force("reason", "One and the same.")
                .send();
        long merging = jdbc.sql("select max(proposal_id) from proposal")
                .query(Long.class)
                .single();
        assertThat(desk.reviewer().open("/desk").words()).contains("Aurora AI → Aurora");
        for (String lab : List.of("aurora", "aurora-ai")) {
            Browser.Sheet change =
                    desk.change("lab/" + lab).type("n1.note", "Read again.").type("reason", "More.");
            desk.approve(submitted(change));
            assertThat(desk.reviewer().open(page(merging)).words()).contains("Compare the three texts and choose");
            Browser.Shown overtaken = desk.author().open(page(merging) + "/rebase");
            assertThat(overtaken.words())
                    .contains("lab/" + lab, "now at version 2")
                    .doesNotContain("As proposed");
            overtaken.sheet("form rebase").send();
        }
        assertThat(desk.author().open(page(merging) + "/edit").location()).isEqualTo(page(merging));
        assertThat(desk.approve(merging).location()).isEqualTo(page(merging));
        assertThat(site.get().uri("/labs/aurora-ai")).hasStatus(301).hasHeader("Location", "/labs/aurora");
    }

    @Test
    void acceptTheRowsOfAMemoOneByOneAndEnterTheirSourceOnce() {
        Browser.Sheet memo = desk.author().form("/desk/new/memo").type("reason", "The memo is public.");
        memo.type(
                "citation",
                1,
                "source",
                "https://memo.example/all",
                "basis",
                "document_seen",
                "says",
                "It names them.");
        memo = memo.press("enter " + memo.key("citation", 1) + " source").form();
        memo.type("source", 1, "publisher", "Northwind", "kind", "memo", "published_on", "July 2025");
        memo.type("move", 1, "researcher", "Mira Okafor", "to_lab", "Northwind", "announced_on", "July 2025");
        memo.type("move", 2, "researcher", "Juno Adeyemi", "to_lab", "Northwind", "announced_on", "July 2025");
        memo = memo.press("drop " + memo.key("move", 3)).form();
        long number = submitted(memo);
        row(number, "approval", 2);
        assertThat(facts()).containsExactly("m001");
        assertThat(states()).containsExactly("SUBMITTED");
        row(number, "rejection", 1);
        assertThat(facts()).containsExactly("m001");
        assertThat(states()).containsExactly("APPROVED");
        assertThat(desk.author().open(page(number)).words())
                .contains("The move Mira Okafor", ": declined: Not so.", "The move Juno Adeyemi", ": m001");
        assertThat(desk.author().form(page(number) + "/again").keys("move"))
                .as("the one declined")
                .isOne();
        assertThat(jdbc.sql("select count(*) from source where url = 'https://memo.example/all'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** The button was pressed again with more text, before the answer to the first had come. */
    @ParameterizedTest
    @ValueSource(strings = {"save", "submit"})
    void keepTheLaterTextOfAFormThatIsSentTwice(String button) {
        Browser.Sheet form = miraMoves(desk.author());
        long number = form.type("n1.role", "engineer").press("save").number();
        assertThat(form.type("n1.role", "engineer and poet").press(button).number())
                .isEqualTo(number);
        assertThat(desk.author().form(page(number) + "/edit").typed("n1.role")).isEqualTo("engineer and poet");
    }

    @Test
    void areSubmittedOnceWhenTheButtonIsPressedTwice() {
        Browser.Sheet form = miraMoves(desk.author());
        long number = submitted(form);
        assertThat(submitted(form)).isEqualTo(number);
        Browser.Shown other = form.type("n1.role", "poet").press("save");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.form().typed("n1.role")).isEqualTo("poet");
        assertThat(states()).containsExactly("SUBMITTED");
    }

    @Test
    void areNotBegunAnewByAFormThatIsSentAgainAfterTheDecision() {
        newsroom.lab("aurora", "Aurora");
        Browser.Sheet form = desk.author().form("/desk/new/benchmark").type("reason", "It is known.");
        form.type("benchmark", 1, "label", "What engineers are paid", "population", "engineers", "pay", "$1m a year")
                .type("citation", 1, "source", "courier", "basis", "unnamed_people", "says", "A million.");
        long number = submitted(form);
        desk.approve(number);
        assertThat(form.press("submit").status()).isIn(400, 409);
        assertThat(form.press("save").words()).contains("was decided while you were writing");
        assertThat(states()).containsExactly("APPROVED");
        Browser.Shown twice = form.force("token", "").press("submit");
        assertThat(twice.words()).contains("a benchmark of the same name");
        assertThat(facts()).containsExactly("b001");
    }

    @Test
    void ofARetractedAccountOfThePayTakeTheRetractionBack() {
        Browser.Sheet offer = desk.author().form("/desk/new/offer").type("reason", "The Courier reports it.");
        offer.type("offer", 1, "researcher", "Mira Okafor", "by_lab", "Northwind", "status", "accepted")
                .type("pay_term", 1, "pay", "$100m over four years", "component", "total")
                .type("citation", 1, "source", "courier", "basis", "unnamed_people", "says", "So they say.");
        desk.approve(submitted(offer));
        String retraction = "/desk/retraction?subject=p001";
        assertThat(desk.author().open("/offers/o001").html()).contains(retraction);
        for (String act : List.of("RETRACTED", "REINSTATED")) {
            assertThat(desk.author().open("/offers/o001/history").html())
                    .containsPattern(Pattern.quote(retraction) + "\">"
                            + (act.equals("RETRACTED") ? "Propose a retraction" : "Take back a retraction"));
            Browser.Shown asked = desk.author().open(retraction);
            assertThat(asked.words()).contains("Mira Okafor · Northwind · US$100m (over 4 years)");
            long number = submitted(asked.sheet("/desk/retraction")
                    .force("reason", "Read again.")
                    .send());
            assertThat(desk.reviewer().open(page(number)).words())
                    .contains("Northwind made an offer to Mira Okafor", "Now", "Then");
            desk.approve(number);
            assertThat(acts("p001")).startsWith(act);
        }
    }

    @Test
    void ofARetractionKeepTheReasonOfAFormThatIsSentAgain() {
        desk.approve(submitted(miraMoves(desk.author())));
        Browser.Sheet form = desk.author().open("/desk/retraction?subject=m001").sheet("/desk/retraction");
        long number = submitted(form.force("reason", "A hoax.").send());
        assertThat(form.send().number()).as("the same again").isEqualTo(number);
        Browser.Shown other = form.force("reason", "An error.").send();
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.words()).contains("with another reason: “A hoax.”");
        assertThat(other.html()).contains("An error.</textarea>");
    }

    @Test
    void ofADecisionOfAnEarlierDayChangeNothingThatHolds() {
        desk.approve(submitted(miraMoves(desk.author())));
        FactId move = FactId.of(FactKind.MOVE, 1);
        newsroom.decides(move, Standing.RETRACTED, "2026-02-02");
        newsroom.decides(move, Standing.CONFIRMED, "2026-02-01");
        assertThat(acts("m001")).containsExactly("DECIDED", "RETRACTED", "PUBLISHED");
        assertThat(desk.author().open("/corrections").words()).doesNotContain("it stands again");
        assertThat(desk.author().open("/moves/m001?version=1").words()).contains("It was retracted");
    }

    @Test
    void showNobodyElseWhatWasADraft() {
        Browser.Sheet form = miraMoves(desk.author()).type("n1.note", "My source is Jo Doe.");
        long number = form.press("save").number();
        Browser.Sheet again = desk.author().form(page(number) + "/edit").type("n1.note", "");
        submitted(again);
        int text = jdbc.sql("select version from proposal_text")
                .query(Integer.class)
                .single();
        assertThat(desk.reviewer().open(page(number)).words()).doesNotContain("Earlier texts");
        assertThat(desk.reviewer().open(page(number) + "/texts/" + text).status())
                .isEqualTo(404);
        assertThat(desk.author().open(page(number) + "/texts/" + text).words()).contains("My source is Jo Doe.");
    }

    @ParameterizedTest
    @CsvSource({"1, ''", "1, ' '", "99, Not so.", "1, '\u202eNot so.'"})
    void declineARowWithWordsOnly(int row, String words) {
        long number = submitted(miraMoves(desk.author()));
        String version = desk.reviewer()
                .open(page(number))
                .sheet(page(number) + "/rejection")
                .typed("version");
        Browser.Shown refused = desk.reviewer()
                .send(page(number) + "/rejection", "version", version, "row", String.valueOf(row), "words", words);
        assertThat(refused.status()).as(refused.words()).isIn(400, 409);
        assertThat(states()).containsExactly("SUBMITTED");
    }

    @Test
    void giveBackWhatWasTypedInARowThatWasDecidedMeanwhile() {
        long number = memoOfTwo();
        Browser.Sheet open = desk.author().form(page(number) + "/edit");
        row(number, "approval", 1);
        Browser.Shown stale = typedIntoBoth(open, "July 2025").press("save");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.words()).contains("the row was decided meanwhile", "The move: Role poet");
        Browser.Sheet form = stale.form();
        assertThat(form.typed(form.key("move", 1) + ".role")).isEqualTo("engineer");
        assertThat(form.press("add citation").words()).as("until it is saved").contains("The move: Role poet");
        assertThat(form.press("overwrite").status()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"add citation, July 2025", "submit, mid-june or so 2025 maybe", "look, July 2025"})
    void giveItBackWhateverIsPressed(String button, String date) {
        long number = memoOfTwo();
        Browser.Sheet open = typedIntoBoth(desk.author().form(page(number) + "/edit"), date);
        row(number, "approval", 1);
        Browser.Shown shown = open.press(button);
        assertThat(shown.words()).contains("The move: Role poet");
        assertThat(shown.form().press("look").words()).as("until it is saved").contains("The move: Role poet");
    }

    @Test
    void giveItBackAlsoToWhoeverSavesOverAnother() {
        long number = memoOfTwo();
        Browser.Sheet open = typedIntoBoth(desk.author().form(page(number) + "/edit"), "July 2025");
        Browser.Sheet reviewers = desk.reviewer().form(page(number) + "/edit");
        reviewers.type("move", 2, "role", "scientist").press("save");
        Browser.Sheet stale = open.press("save").form();
        row(number, "approval", 1);
        Browser.Shown shown = stale.press("overwrite");
        assertThat(shown.status()).isEqualTo(409);
        assertThat(shown.words()).contains("The move: Role poet");
        assertThat(shown.form().press("overwrite").status()).isEqualTo(303);
    }

    @Test
    void bringBackNothingThatNeverStood() {
        desk.approve(submitted(miraMoves(desk.author())));
        desk.approve(submitted(desk.change("m001").type("n1.role", "chief").type("reason", "One.")));
        Browser.Sheet restoring = desk.author().form("/desk/restore?subject=m001&version=1");
        Browser.Shown refused = restoring
                .type("n1.role", "janitor")
                .type("reason", "It was right.")
                .press("submit");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.words()).contains("What stands here is no earlier version. Say which kind of change it is.");
        assertThat(refused.form().typed("n1.role")).isEqualTo("janitor");
        long corrected = submitted(refused.form().type("act", "CORRECTED"));
        assertThat(desk.approve(corrected).location()).isEqualTo(page(corrected));
        long restored = submitted(
                desk.author().form("/desk/restore?subject=m001&version=2").type("reason", "It was right."));
        assertThat(desk.reviewer().open(page(restored)).words()).contains("Version 2 is brought back");
        Browser.Sheet edited = desk.reviewer().form(page(restored) + "/edit").type("n1.role", "poet");
        assertThat(edited.press("submit").status()).isEqualTo(400);
        assertThat(desk.approve(restored).location()).isEqualTo(page(restored));
    }

    /** What the form refuses, the page of the saved draft refuses as well, and so does the decision. */
    @ParameterizedTest
    @CsvSource({
        "change, say which kind of change it is",
        "citation, There is nothing in it to publish",
        "again, It seems to be here already"
    })
    void passNoOtherDoorThanTheForm(String what, String said) {
        desk.approve(submitted(miraMoves(desk.author())));
        Browser.Sheet form = what.equals("change")
                ? desk.author()
                        .form("/desk/change?subject=m001")
                        .type("n1.role", "chief")
                        .type("reason", "Seen.")
                : miraMoves(desk.author());
        Browser.Sheet sheet = what.equals("citation") ? form.demand("drop n1").form() : form;
        long number = sheet.press("save").number();
        Browser.Shown refused = desk.author()
                .open(page(number))
                .sheet(page(number) + "/submission")
                .send();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.words()).contains(said);
        jdbc.sql("update proposal set state = 'SUBMITTED', submitted_at = now() where proposal_id = ?")
                .param(number)
                .update();
        assertThat(approveAsItWas(number).status()).isEqualTo(what.equals("again") ? 409 : 400);
    }

    @Test
    void publishWhatTheyChangeBesideTheFactAndWasTakenForWhatIsHere() {
        newsroom.lab("aurora", "Aurora");
        Browser.Sheet move = miraMoves(desk.author()).type("n1.to_lab", "Avrora");
        move = move.press("enter n1 to_lab").form().type("lab", 1, "name", "Aurora", "note", "Seen in Oslo.");
        move.type("n1.to_lab", "Aurora");
        Browser.Sheet named =
                move.press("this " + move.key("lab", 1) + " lab/aurora").form();
        assertThat(named.typed("n1.to_lab")).isEqualTo("Aurora (aurora)");
        named.type("n1.to_lab", "Northwind");
        long number = submitted(named);
        desk.approve(number);
        assertThat(desk.author().form("/desk/change?subject=lab/aurora").typed("n1.note"))
                .isEqualTo("Seen in Oslo.");
    }

    private long memoOfTwo() {
        Browser.Sheet memo = desk.author().form("/desk/new/memo").type("reason", "The memo is public.");
        memo.type("citation", 1, "source", "courier", "basis", "document_seen", "says", "Both.");
        memo.type("move", 1, "researcher", "Mira Okafor", "to_lab", "Northwind", "announced_on", "July 2025");
        memo.type("move", 2, "researcher", "Juno Adeyemi", "to_lab", "Northwind", "announced_on", "July 2025");
        return submitted(memo.press("drop " + memo.key("move", 3)).form());
    }

    private static Browser.Sheet typedIntoBoth(Browser.Sheet memo, String date) {
        return memo.type("move", 1, "role", "poet").type("move", 2, "role", "engineer", "announced_on", date);
    }

    @ParameterizedTest
    @CsvSource({"'', Say in a sentence why", "'\u202eA hoax.', does not print"})
    void ofARetractionSayWhatIsWrongWithTheReason(String reason, String said) {
        desk.approve(submitted(miraMoves(desk.author())));
        Browser.Shown refused = desk.author()
                .open("/desk/retraction?subject=m001")
                .sheet("/desk/retraction")
                .force("reason", reason)
                .send();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.words()).contains(said);
    }

    @Test
    void acceptBothRowsOfAMemoOneAfterTheOther() {
        Browser.Sheet memo = desk.author().form("/desk/new/memo").type("reason", "The memo is public.");
        memo.type("citation", 1, "source", "https://memo.example/all", "basis", "document_seen", "says", "Both.");
        memo = memo.press("enter " + memo.key("citation", 1) + " source").form();
        memo.type("source", 1, "publisher", "Northwind", "kind", "memo");
        memo.type("move", 1, "researcher", "Mira Okafor", "to_lab", "Northwind", "announced_on", "July 2025");
        memo.type("move", 2, "researcher", "Juno Adeyemi", "to_lab", "Northwind", "announced_on", "July 2025");
        long number = submitted(memo.press("drop " + memo.key("move", 3)).form());
        row(number, "approval", 1);
        row(number, "approval", 2);
        assertThat(facts()).containsExactly("m001", "m002");
        assertThat(jdbc.sql("select count(*) from source").query(Integer.class).single())
                .isEqualTo(2);
        assertThat(states()).containsExactly("APPROVED");
    }

    /** The author had the form open while a row of it was accepted. */
    @Test
    void neverPublishARowTwice() {
        Browser.Sheet memo = desk.author().form("/desk/new/memo").type("reason", "The memo is public.");
        memo.type("citation", 1, "source", "courier", "basis", "document_seen", "says", "Both.");
        memo.type("move", 1, "researcher", "Mira Okafor", "to_lab", "Northwind", "announced_on", "July 2025");
        memo.type("move", 2, "researcher", "Juno Adeyemi", "to_lab", "Northwind", "announced_on", "July 2025");
        long number = submitted(memo.press("drop " + memo.key("move", 3)).form());
        Browser.Sheet open = desk.author().form(page(number) + "/edit");
        row(number, "approval", 1);
        Browser.Shown stale = open.type("move", 2, "role", "engineer").press("save");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.form().keys("move")).as("rows that are open").isOne();
        assertThat(stale.form().typed(stale.form().key("move", 1) + ".role")).isEqualTo("engineer");
        stale.form().press("save");
        desk.approve(number);
        assertThat(facts()).containsExactly("m001", "m002");
        assertThat(states()).containsExactly("APPROVED");
    }

    @Test
    void changeOneOfThreePayTermsAndLeaveTheOthers() {
        Browser.Sheet offer = desk.author().form("/desk/new/offer").type("reason", "The Courier reports it.");
        offer.type("offer", 1, "researcher", "Mira Okafor", "by_lab", "Northwind", "status", "accepted");
        offer = offer.press("add pay_term").form().press("add pay_term").form();
        offer.type("pay_term", 1, "pay", "$100m over four years", "component", "total")
                .type("pay_term", 2, "pay", "$2m a year", "component", "base")
                .type("pay_term", 3, "pay", "$10m", "component", "sign_on")
                .type("citation", 1, "source", "courier", "basis", "unnamed_people", "says", "So they say.");
        desk.approve(submitted(offer));
        assertThat(facts()).containsExactly("o001", "p001", "p002", "p003");
        Browser.Sheet change = desk.change("o001").type("reason", "Half of it.");
        String term = change.all("part").stream()
                .filter(part -> part.contains(" p002 "))
                .findFirst()
                .orElseThrow()
                .split(" ")[0];
        desk.approve(submitted(change.type(term + ".pay", "$1m a year")));
        assertThat(List.of("o001", "p001", "p002", "p003"))
                .extracting(subject -> revisions.version(Subject.read(subject)))
                .as("the offer tells of its pay")
                .containsExactly(2, 1, 2, 1);
    }

    @Test
    void areShownWithAllTheyHoldAsText() {
        String odd = "<script>alert(1)</script>\"'&lt;";
        Browser.Sheet sheet = desk.author().form("/desk/new/move");
        sheet.names().stream().filter(name -> !sheet.isChosen(name)).forEach(name -> sheet.type(name, odd));
        Browser.Shown saved = sheet.type("reason", odd).press("save");
        for (String address :
                List.of("/desk", "/zh/desk?list=mine", page(saved.number()), page(saved.number()) + "/edit")) {
            Browser.Shown shown = desk.author().open(address);
            assertThat(shown.status()).as(address).isEqualTo(200);
            assertThat(shown.html()).as(address).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
        }
        long number = submitted(miraMoves(desk.author()).type("n1.role", odd).type("reason", odd));
        desk.reviewer().send(page(number) + "/remarks", "text", odd);
        for (String address : List.of("/desk", page(number), page(number) + "/edit", page(number) + "/rebase")) {
            assertThat(desk.reviewer().open(address).html()).as(address).doesNotContain("<script>alert");
        }
        assertThat(desk.reviewer()
                        .open("/desk?author=" + "%3Cscript%3Ealert%22")
                        .html())
                .doesNotContain("<script>alert");
    }

    /** From a page that was opened before the fact moved on; the one of now offers no such button. */
    private Browser.Shown approveAsItWas(long number) {
        int version = jdbc.sql("select version from proposal where proposal_id = ?")
                .param(number)
                .query(Integer.class)
                .single();
        return desk.reviewer().send(page(number) + "/approval", "version", String.valueOf(version));
    }

    private void row(long number, String deed, int row) {
        String version = desk.reviewer()
                .open(page(number))
                .sheet(page(number) + "/" + deed)
                .typed("version");
        Browser.Shown done = desk.reviewer()
                .send(page(number) + "/" + deed, "version", version, "row", String.valueOf(row), "words", "Not so.");
        assertThat(done.location()).as(done.words()).startsWith(page(number));
    }

    private List<String> facts() {
        return jdbc.sql("select fact_id from fact order by 1")
                .query(String.class)
                .list();
    }

    private List<String> states() {
        return jdbc.sql("select state from proposal order by proposal_id")
                .query(String.class)
                .list();
    }

    private List<String> acts(String subject) {
        return revisions.of(Subject.read(subject)).stream()
                .map(revision -> revision.occasion().act().name())
                .toList();
    }
}
