package org.talentmoves.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.PageAssert.assertThatPage;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.ProposalId;

/** An offer tells of its pay, and a move of the pay of its offer: when that is changed, each keeps what it told. */
@EmptySite
@Import(Past.class)
class FollowingIntegrationTests {

    @Autowired
    private Past past;

    @Autowired
    private MockMvcTester site;

    @BeforeEach
    void begin() {
        past.begin();
    }

    @Test
    void keepsWhatAnOfferAndItsMoveToldOfThePay() {
        past.correctPay("up to $50m over four years");
        for (String fact : List.of("/offers/o001", "/moves/m001")) {
            assertThatPage(site, fact + "?version=1")
                    .shows("This is version 1 of 2.", "US$100m")
                    .showsNot("US$50m");
            assertThatPage(site, fact).shows("Version 2, changed", "US$50m");
            assertThat(site.get().uri("/api/v1" + fact + "?version=1"))
                    .bodyText()
                    .contains("US$100m", "\"version\":1")
                    .doesNotContain("US$50m");
        }
    }

    @Test
    void tellsByWhichPayAVersionCameAbout() {
        past.correctPay("up to $50m over four years");
        assertThatPage(site, "/moves/m001/history")
                .showsInOrder(
                        "Version 2",
                        "followed: what it tells of another fact was changed",
                        "It was less.",
                        "by Ada Ferreira, reviewed by Ben Okafor",
                        "What was changed: Account of the pay p001")
                .showsNot("Bring back")
                .linksTo("/offers/o001/history#p001");
        assertThat(site.get().uri("/api/v1/offers/o001/versions"))
                .bodyJson()
                .extractingPath("$.items[0].followed")
                .asArray()
                .containsExactly("p001");
        assertThatPage(site, "/zh/moves/m001/history").shows("随之变动");
    }

    @Test
    void keepsWhatWasToldOfPayThatIsRetractedAndReinstated() {
        past.retract("p001").reinstate("p001");
        assertThatPage(site, "/offers/o001?version=1").shows("US$100m");
        assertThatPage(site, "/offers/o001?version=2")
                .shows("This is version 2 of 3.")
                .showsNot("US$100m");
        assertThatPage(site, "/moves/m001?version=3").shows("Version 3, changed", "US$100m");
    }

    @Test
    void keepsWhatWasToldBeforeThereWasAnotherAccountOfThePay() {
        past.addPay("$70m over four years");
        assertThatPage(site, "/moves/m001?version=1").shows("US$100m").showsNot("US$70m");
        assertThatPage(site, "/offers/o001").shows("Version 2, changed", "US$70m");
    }

    @Test
    void keepsWhatAMoveToldOfAnOfferThatIsRetracted() {
        past.retract("o001");
        assertThatPage(site, "/moves/m001?version=1").shows("US$100m");
        assertThatPage(site, "/moves/m001").shows("Version 2, changed").showsNot("US$100m");
        assertThatPage(site, "/moves/m001/history")
                .shows("What was changed: Offer o001")
                .linksTo("/offers/o001/history");
    }

    @Test
    void givesAMoveNoVersionByThePayOfAnOfferThatIsRetracted() {
        past.retract("o001").correctPay("up to $50m over four years");
        assertThatPage(site, "/moves/m001/history").shows("Version 2").showsNot("Version 3");
    }

    @Test
    void countsOneVersionWhereBothAreChanged() {
        past.change("o001", "offer", Act.UPDATED, "So it went.", "note", "Late.");
        assertThatPage(site, "/moves/m001/history").showsNot("Version 2");
        past.change("o001", Act.CORRECTED, "Both.", "offer", "note", "Later.", "pay_term", "pay", "$5m");
        assertThatPage(site, "/offers/o001/history")
                .shows("Version 3", "Changed: Note.")
                .showsNot("Version 4");
    }

    @Test
    void listsTheChangeOfThePayOnce() {
        past.correctPay("up to $50m over four years");
        assertThatPage(site, "/changes?act=corrected").shows("account of the pay p001");
        assertThatPage(site, "/changes").showsNot("followed:");
        assertThatPage(site, "/changes?act=followed").shows("followed:");
        assertThatPage(site, "/corrections").shows("account of the pay p001").showsNot("followed:");
    }

    @Test
    void takesAChangeThatWasWrittenBeforeThePayChanged() {
        ProposalId written = past.propose("m001", "move", Act.COMPLETED, "More.", "note", "Late.");
        past.correctPay("up to $50m over four years").approve(written);
        assertThatPage(site, "/moves/m001").shows("Version 3, changed", "Late.", "US$50m");
        assertThatPage(site, "/moves/m001?version=2").shows("US$50m").showsNot("Late.");
    }
}
