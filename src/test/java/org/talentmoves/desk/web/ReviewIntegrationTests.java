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
