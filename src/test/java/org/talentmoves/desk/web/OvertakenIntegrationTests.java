package org.talentmoves.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.desk.web.Desk.miraMoves;
import static org.talentmoves.desk.web.Desk.page;
import static org.talentmoves.desk.web.Desk.submitted;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Subject;

/** What becomes of a proposal while the world goes on: what it changes is changed, merged away or retracted meanwhile. */
@EmptySite
class OvertakenIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private Revisions revisions;

    @Autowired
    private MockMvcTester site;

    private Desk desk;

    @BeforeEach
    void openTheDesk() {
        newsroom.furnish();
        desk = Desk.of(site, staff);
    }

    @ParameterizedTest
    @CsvSource({
        "lab, aurora, aurora-ai, country, NO, NO",
        "researcher, mira-okafor, mira-o, expertise, robots, robots",
        "source, courier, courier-2, title, The whole story, The whole story"
    })
    void isTakenOverToWhatItsSubjectWasMergedInto(
            String kind, String kept, String gone, String field, String typed, String shown) {
        newsroom.lab("aurora", "Aurora");
        newsroom.lab("aurora-ai", "Aurora AI");
        newsroom.researcher("mira-o", "Mira O.");
        newsroom.source("courier-2", "Courier");
        Browser.Sheet change =
                desk.change(kind + "/" + gone).type("n1." + field, typed).type("reason", "Seen.");
        merge(kind, kept, gone);
        long number = change.press("submit").number();
        Browser.Shown rebase = desk.author().open(page(number) + "/rebase");
        assertThat(rebase.words()).contains(kind + "/" + gone + " was merged meanwhile", kind + "/" + kept, typed);
        rebase.sheet("form rebase").force("n1." + field, "mine").send();
        assertThat(desk.author().open(page(number) + "?rebased").words()).contains("not submitted yet");
        desk.author().open(page(number)).sheet(page(number) + "/submission").send();
        assertThat(desk.approve(number).location()).isEqualTo(page(number));
        Browser.Shown now = desk.author().open("/desk/change?subject=" + kind + "/" + kept);
        assertThat(now.form().typed("n1." + field)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"aurora-ai, aurora-labs", "aurora-labs, aurora-ai"})
    void aMergingOfWhatWasMergedAwayIsToBeProposedAnew(String keep, String other) {
        newsroom.lab("aurora", "Aurora");
        newsroom.lab("aurora-ai", "Aurora AI");
        newsroom.lab("aurora-labs", "Aurora Labs");
        long merging = proposeMerging("lab", keep, other);
        Browser.Sheet deciding = desk.reviewer().open(page(merging)).sheet(page(merging) + "/approval");
        merge("lab", "aurora", "aurora-ai");
        assertThat(desk.reviewer().open(page(merging)).words())
                .contains("Compare the three texts and choose")
                .doesNotContain("Approve and publish", "beside each other");
        assertThat(deciding.send().status())
                .as("not the page of what is nowhere")
                .isIn(400, 409);
        Browser.Shown rebase = desk.author().open(page(merging) + "/rebase");
        assertThat(rebase.words())
                .contains("lab/aurora-ai was merged meanwhile", "Withdraw it", "lab/aurora")
                .doesNotContain("Bring it up to date");
        Browser.Shown forced = rebase.sheet("form rebase").send();
        assertThat(forced.status()).isEqualTo(400);
    }

    @Test
    void aMergingKeepsItsReasonWhereItCannotBeProposedAnyMore() {
        newsroom.lab("aurora", "Aurora");
        newsroom.lab("aurora-ai", "Aurora AI");
        newsroom.lab("aurora-labs", "Aurora Labs");
        Browser.Sheet apart = merging("aurora", "aurora-ai");
        Browser.Sheet away = merging("aurora", "aurora-labs");
        desk.second().send("/desk/twins/apart", "kind", "lab", "one", "aurora", "other", "aurora-ai", "reason", "Two.");
        merge("lab", "northwind", "aurora-labs");
        for (Browser.Sheet late : List.of(apart, away)) {
            Browser.Shown refused = late.send();
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.words()).contains("What you had typed", "They share a house.");
        }
    }

    @ParameterizedTest
    @CsvSource({"aurora, aurora-ai", "aurora, nowhere", "aurora, aurora"})
    void tellingApartKeepsItsReasonWhereItCannotBeDone(String one, String other) {
        newsroom.lab("aurora", "Aurora");
        newsroom.lab("aurora-ai", "Aurora AI");
        tellApart("aurora", "aurora-ai", "Two houses.");
        assertThat(tellApart("aurora", "aurora-ai", "Two houses.").location())
                .as("sent twice")
                .isEqualTo("/desk/twins");
        Browser.Shown late = tellApart(one, other, "Other founders.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.words()).contains("What you had typed", "Other founders.");
    }

    private Browser.Shown tellApart(String one, String other, String reason) {
        return desk.second().send("/desk/twins/apart", "kind", "lab", "one", one, "other", other, "reason", reason);
    }

    private Browser.Sheet merging(String keep, String other) {
        return desk.author()
                .open("/desk/merge?kind=lab&keep=" + keep + "&other=" + other)
                .sheet("\"/desk/merge\"")
                .force("reason", "They share a house.");
    }

    @Test
    void isNotBroughtUpToAVersionThatNobodyLookedAt() {
        desk.approve(submitted(miraMoves(desk.author())));
        long late = submitted(desk.change("m001")
                .type("n1.role", "poet")
                .type("n1.note", "Mine.")
                .type("reason", "Late."));
        change("n1.role", "engineer");
        Browser.Sheet choosing =
                desk.author().open(page(late) + "/rebase").sheet("form rebase").force("n1.role", "mine");
        assertThat(choosing.typed("n1.note")).as("nobody else touched it").isEqualTo("mine");
        change("n1.note", "Theirs.");
        Browser.Shown again = choosing.send();
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.words()).contains("changed once more", "Theirs.", "Mine.", "both changed it");
        assertThat(again.sheet("form rebase").typed("n1.note"))
                .as("to be chosen")
                .isEqualTo("null");
        again.sheet("form rebase")
                .force("n1.role", "mine")
                .force("n1.note", "now")
                .send();
        assertThat(desk.approve(late).location()).isEqualTo(page(late));
        assertThat(desk.author().form("/desk/change?subject=m001").typed("n1.note"))
                .isEqualTo("Theirs.");
    }

    @Test
    void isNotCalledIncompleteWhereItIsOvertaken() {
        desk.approve(submitted(miraMoves(desk.author())));
        long draft = desk.change("m001")
                .type("n1.role", "poet")
                .type("reason", "Late.")
                .press("save")
                .number();
        change("n1.role", "engineer");
        Browser.Shown shown = desk.author().open(page(draft));
        assertThat(shown.words()).doesNotContain("The sentence stands here as soon as");
        Browser.Shown refused = shown.sheet(page(draft) + "/submission").send();
        assertThat(refused.words())
                .contains("It was changed since this was written; compare the three texts first.")
                .doesNotContain("missing or cannot be understood");
    }

    @Test
    void retractsNothingTwice() {
        desk.approve(submitted(miraMoves(desk.author())));
        long first = retraction("A hoax.");
        long second = retraction("It was a hoax.");
        desk.approve(first);
        desk.author().open(page(second) + "/rebase").sheet("form rebase").send();
        assertThat(desk.reviewer().open(page(second)).words()).contains("Nothing in it differs from what is public");
        assertThat(desk.approve(second).status()).isEqualTo(400);
        assertThat(revisions.of(Subject.read("m001")).get(0).occasion().act()).isEqualTo(Act.RETRACTED);
    }

    @Test
    void ofPayShowsTheMoveThatTellsOfIt() {
        newsroom.source("gazette", "The Gazette");
        Browser.Sheet move = miraMoves(desk.author()).press("add pay_term").form();
        move.type("pay_term", 1, "pay", "up to $100m over four years", "component", "total")
                .type("offer", 1, "status", "accepted");
        desk.approve(submitted(move));
        Browser.Sheet pay = desk.change("o001").type("reason", "It is more.");
        pay.type("pay_term", 1, "pay", "up to $200m over four years");
        long number = submitted(pay);
        assertThat(desk.reviewer().open(page(number)).words())
                .contains("Mira Okafor left Halcyon for Northwind")
                .containsPattern("Then: Mira Okafor left Halcyon[^◔]*up to US\\$200m");
        long other = submitted(desk.change("o001").type("n1.note", "Seen.").type("reason", "A note."));
        assertThat(desk.reviewer().open(page(other)).words())
                .as("a note on the offer changes nothing of the move")
                .doesNotContain("Mira Okafor left Halcyon for Northwind");
    }

    @Test
    void ofAnOfferThatIsRetractedShowsTheMoveThatTellsOfIt() {
        Browser.Sheet move = miraMoves(desk.author()).press("add pay_term").form();
        move.type("pay_term", 1, "pay", "up to $100m over four years", "component", "total")
                .type("offer", 1, "status", "accepted");
        desk.approve(submitted(move));
        for (String word : List.of("A hoax.", "No hoax.")) {
            long retraction = submitted(desk.author()
                    .open("/desk/retraction?subject=o001")
                    .sheet("/desk/retraction")
                    .force("reason", word)
                    .send());
            assertThat(desk.reviewer().open(page(retraction)).words())
                    .containsPattern("Now: Mira Okafor left Halcyon[^◔]*Then: Mira Okafor left Halcyon");
            desk.approve(retraction);
        }
    }

    private void change(String field, String typed) {
        desk.approve(submitted(desk.change("m001").type(field, typed).type("reason", "They say so.")));
    }

    private long retraction(String reason) {
        return submitted(desk.author()
                .open("/desk/retraction?subject=m001")
                .sheet("/desk/retraction")
                .force("reason", reason)
                .send());
    }

    private void merge(String kind, String kept, String gone) {
        desk.approve(proposeMerging(kind, kept, gone));
    }

    private long proposeMerging(String kind, String kept, String gone) {
        String location = desk.author()
                .open("/desk/merge?kind=" + kind + "&keep=" + kept + "&other=" + gone)
                .sheet("\"/desk/merge\"")
                .force("reason", "One and\nthe same.")
                .send()
                .location();
        return Long.parseLong(location.replaceAll("\\D", ""));
    }
}
