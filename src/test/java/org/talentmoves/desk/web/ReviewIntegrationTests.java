package org.talentmoves.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.desk.web.Desk.miraMoves;
import static org.talentmoves.desk.web.Desk.page;
import static org.talentmoves.desk.web.Desk.submitted;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;

/** What a reviewer is shown of the sources of a proposal. */
@EmptySite
class ReviewIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private MockMvcTester site;

    private Desk desk;

    @BeforeEach
    void openTheDesk() {
        newsroom.furnish();
        newsroom.researcher("juno-adeyemi", "Juno Adeyemi");
        newsroom.source("gazette", "The Gazette");
        desk = Desk.of(site, staff);
    }

    private Browser.Sheet withPayAndAnotherSource() {
        Browser.Sheet sheet = miraMoves(desk.author())
                .press("add pay_term")
                .form()
                .press("add citation")
                .form();
        sheet.type("pay_term", 1, "pay", "up to $90m", "component", "total");
        return sheet.type("citation", 2, "source", "gazette", "basis", "unnamed_people", "says", "It names the sum.");
    }

    private String review(Browser.Sheet sheet) {
        String words = desk.reviewer().open(page(submitted(sheet))).words();
        return words.substring(words.indexOf("Field by field"));
    }

    private long memoOfTwo(String day) {
        Browser.Sheet memo = desk.author().form("/desk/new/memo").type("reason", "The memo is public.");
        memo.type("citation", 1, "source", "courier", "basis", "document_seen", "says", "Both.");
        memo.type("move", 1, "researcher", "Mira Okafor", "to_lab", "Northwind", "announced_on", day);
        memo.type("move", 2, "researcher", "Juno Adeyemi", "to_lab", "Northwind", "announced_on", day);
        return submitted(memo.press("drop " + memo.key("move", 3)).form());
    }

    private void decide(long number, String deed, int row, String words) {
        Browser.Sheet sheet = desk.reviewer().open(page(number)).sheet(page(number) + "/" + deed);
        desk.reviewer()
                .send(
                        page(number) + "/" + deed,
                        "version",
                        sheet.typed("version"),
                        "row",
                        String.valueOf(row),
                        "words",
                        words);
    }

    @Test
    void isToldTheWordsAboutARowWithThatRowOnly() {
        long number = memoOfTwo("July 2025");
        decide(number, "rejection", 1, "Not on the memo.");
        decide(number, "approval", 2, "");
        assertThat(desk.author().open(page(number)).words())
                .contains("approved · by Reviewer", "declined: Not on the memo.")
                .containsOnlyOnce("Not on the memo.");
    }

    @Test
    void isToldInWhichRowOfAMemoTheChecksFindFault() {
        long number = memoOfTwo("August 2026");
        assertThat(desk.reviewer().open(page(number)).words())
                .contains("The date of move (row 1) (", "The date of move (row 2) (");
        assertThat(desk.reviewer().open("/zh" + page(number)).words()).contains("去向（第1行）的日期", "去向（第2行）的日期");
    }

    @Test
    void isToldOfWhichSourceAFieldIsMissing() {
        Browser.Sheet sheet = withPayAndAnotherSource().type("citation", 2, "says", "");
        assertThat(sheet.press("submit").words())
                .contains("Who says so 2 · What it says, in our words: This is needed.");
    }

    @Test
    void isToldOfWhatASourceSpokeInAnEarlierText() {
        Browser.Sheet sheet = withPayAndAnotherSource().type("citation", 2, "about", "move");
        long number = submitted(sheet);
        desk.author().form(page(number) + "/edit").type("n1.role", "poet").press("save");
        Browser.Shown shown = desk.reviewer().open(page(number));
        String text = shown.html().replaceAll("(?s).*(/texts/\\d+).*", "$1");
        assertThat(desk.reviewer().open("/zh" + page(number) + text).words())
                .contains("仅去向本身")
                .doesNotContain(" move ");
    }

    @Test
    void isToldOfAnUnnamedSourceInThreeTexts() {
        desk.approve(submitted(miraMoves(desk.author())));
        Browser.Sheet change = desk.change("m001").press("add citation").form().type("reason", "More.");
        long late = change.type("citation", 2, "says", "Somebody says so.")
                .press("save")
                .number();
        desk.approve(submitted(desk.change("m001").type("n1.role", "poet").type("reason", "One.")));
        assertThat(desk.author().open(page(late) + "/rebase").html())
                .contains("Somebody says so.", "<legend>Who says so ")
                .doesNotContain("Who says so: <", "Who says so:  ");
    }

    @Test
    void isToldOnceOfASourceForAllOfIt() {
        assertThat(review(withPayAndAnotherSource()))
                .containsOnlyOnce("Two people say so.")
                .containsOnlyOnce("It names the sum.")
                .containsSubsequence("For all of it", "The Courier", "The Gazette", "The move", "The offer", "Pay")
                .doesNotContain("Nothing changes here");
    }

    @Test
    void isToldOfASourceWithThatOfWhichItSpeaks() {
        Browser.Sheet sheet = withPayAndAnotherSource();
        assertThat(review(sheet.type("citation", 2, "about", sheet.key("pay_term", 1))))
                .containsOnlyOnce("Two people say so.")
                .containsSubsequence(
                        "For all of it", "The Courier", "The move", "Pay", "The Gazette", "It names the sum.");
    }

    @Test
    void isToldOfTheSourcesOfASingleFactWithThatFact() {
        assertThat(review(miraMoves(desk.author())))
                .doesNotContain("For all of it")
                .containsSubsequence("The move", "Source added", "Two people say so.");
    }
}
