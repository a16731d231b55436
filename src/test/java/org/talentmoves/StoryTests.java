package org.talentmoves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.PageAssert.assertThatPage;
import static org.talentmoves.timeline.TimelineAssert.assertThatTimeline;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.SampleAmounts;
import org.talentmoves.source.Stance;
import org.talentmoves.timeline.Timeline;

/**
 * Lin Zhiyao works at Halcyon Minds. Northwind bids for her, and she goes to Northwind Seas, a part of it; how much she was
 * offered, the papers do not agree. Later she changes to Northwind itself, and in the end she returns to Halcyon.
 */
@EmptySite
class StoryTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private Timeline timeline;

    private FactId offer;
    private FactId toSeas;
    private FactId within;
    private FactId back;

    @BeforeEach
    void tellTheStory() {
        newsroom.clear();
        newsroom.lab("halcyon", "Halcyon Minds");
        newsroom.part("northwind", "Northwind Intelligence", "北风智能", null);
        newsroom.part("northwind-seas", "Northwind Seas", null, "northwind");
        newsroom.researcher("lin-zhiyao", "Lin Zhiyao", "林知遥");

        offer = newsroom.offer("northwind", "lin-zhiyao", "halcyon", "2025-06", newsroom.supports("courier"));
        newsroom.term(offer, inAll(SampleAmounts.moreThan(200_000_000)), newsroom.supports("courier"));
        newsroom.term(
                offer,
                atSigning(SampleAmounts.upTo(100_000_000)),
                newsroom.supports("gazette"),
                newsroom.onRecord("northwind-press", "northwind", Stance.DENIES, "Nobody was offered such a bonus."));
        toSeas = newsroom.moveAfter(
                offer,
                "lin-zhiyao",
                "2025-06-30 hire halcyon>northwind-seas",
                newsroom.supports("courier"),
                newsroom.says("lin-zhiyao", "zhiyao-post", "I am off to sea."));
        within = newsroom.move("lin-zhiyao", "2025-09 hire northwind-seas>northwind");
        back = newsroom.move("lin-zhiyao", "2026-01-12 return northwind>halcyon");
    }

    @Test
    void theTimelineTellsItNewestFirst() {
        assertThatTimeline(timeline).asked("").shows(back, within, toSeas, offer);
        assertThatPage(site, "/")
                .hasStatus(200)
                .showsInOrder("January 2026", "12 Jan", "September 2025", "June 2025", "30 Jun", "June")
                .shows("Lin Zhiyao 林知遥", "Halcyon Minds → to Northwind Seas")
                .shows("more than US$200m in all, over 4 years", "1 more account or part");
    }

    @Test
    void noNumberLosesItsQualifier() {
        for (String page : new String[] {"/", "/offers/" + offer, "/moves/" + toSeas, "/labs/northwind"}) {
            assertThatPage(site, page).shows("more than US$200m").showsNot("200,000,000", "100,000,000");
            assertThatPage(site, "/zh" + page).shows("超过2亿美元").showsNot("200,000,000", "100,000,000");
        }
    }

    @Test
    void theWholeCountsHerArrivalAtItsPart() {
        assertThatPage(site, "/labs/northwind").section("arrivals").shows("Arrivals 1", "Lin Zhiyao", "30 June 2025");
        assertThatPage(site, "/labs/northwind").section("departures").shows("Departures 1", "Halcyon Minds");
    }

    @Test
    void theWholeDoesNotCountHerChangeWithinIt() {
        assertThatPage(site, "/labs/northwind").section("internal").shows("Northwind Seas", "September 2025");
        assertThatPage(site, "/labs/northwind").section("arrivals").showsNot("September 2025");
        assertThatPage(site, "/labs/northwind-seas").section("departures").shows("Departures 1", "September 2025");
    }

    @Test
    void herPageTellsWhereSheWasAndThatSheReturned() {
        assertThatPage(site, "/researchers/lin-zhiyao")
                .showsHeading("Lin Zhiyao 林知遥")
                .shows("Last known at Halcyon Minds, announced 12 January 2026")
                .section("career")
                .showsInOrder(
                        "12 January 2026 – no leaving known Halcyon Minds returned",
                        "Northwind Intelligence",
                        "Northwind Seas",
                        "Halcyon Minds");
        assertThatPage(site, "/researchers/lin-zhiyao").section("career").showsNot("Northwind Intelligence returned");
    }

    @Test
    void theOfferShowsBothSides() {
        assertThatPage(site, "/offers/" + offer)
                .showsHeading("Northwind Intelligence makes an offer to Lin Zhiyao")
                .shows("2 accounts of the pay", "more than US$200m", "up to US$100m", "sign-on bonus, once")
                .shows("Says so", "People familiar with the matter say so.")
                .shows("Denies it", "Nobody was offered such a bonus.", "Northwind Intelligence, on record")
                .shows("one origin: The Gazette; denied on record by Northwind Intelligence")
                .linksTo("/moves/" + toSeas);
    }

    @Test
    void theMoveIsConfirmedAndSaysByWhom() {
        assertThatPage(site, "/moves/" + toSeas)
                .showsHeading("Lin Zhiyao leaves Halcyon Minds for Northwind Seas")
                .shows("confirmed: said on record by Lin Zhiyao", "I am off to sea.")
                .linksTo("/offers/" + offer);
    }

    @Test
    void everyPageTellsItInChineseToo() {
        assertThatPage(site, "/zh/moves/" + toSeas)
                .isIn("zh-Hans")
                .showsHeading("林知遥离开Halcyon Minds加入Northwind Seas")
                .linksTo("/zh/offers/" + offer);
        assertThatPage(site, "/zh/labs/northwind").showsHeading("北风智能");
    }

    @Test
    void theApiTellsTheSame() {
        assertThat(site.get().uri("/api/v1/moves/" + toSeas))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.standing.standing", word -> word.assertThat().isEqualTo("confirmed"))
                .hasPathSatisfying("$.date.edtf", date -> date.assertThat().isEqualTo("2025-06-30"))
                .hasPathSatisfying("$.offer.id", id -> id.assertThat().isEqualTo(offer.value()))
                .hasPathSatisfying(
                        "$.offer.package[0].amount.low", low -> low.assertThat().isEqualTo(200_000_000))
                .hasPathSatisfying(
                        "$.offer.package[0].amount.high",
                        high -> high.assertThat().isNull())
                .hasPathSatisfying(
                        "$.offer.package[1].amount.qualifier",
                        word -> word.assertThat().isEqualTo("up_to"))
                .hasPathSatisfying(
                        "$.offer.package[1].amount.low", low -> low.assertThat().isNull());
    }

    @Test
    void aSurerAccountLaterStandsForThePackageOnTheOfferAndOnTheMoveAfterIt() {
        newsroom.term(
                offer,
                inAll(new Amount(150_000_000L, 150_000_000L, "USD", Qualifier.ABOUT)),
                newsroom.supports("herald"),
                newsroom.supports("gazette"));
        assertThatPage(site, "/")
                .shows("about US$150m in all, over 4 years, as offered", "about US$150m ▸ shown in lists")
                .showsNot("more than US$200m in all, over 4 years, as offered", "more than US$200m ▸ shown in lists");
        assertThatTimeline(timeline).asked("payMin=150000000").shows(toSeas, offer);
        assertThatTimeline(timeline).asked("payMin=150000001").showsNothing();
        assertThatPage(site, "/offers/" + offer).shows("3 accounts of the pay", "more than US$200m", "up to US$100m");
    }

    private static Pay inAll(Amount amount) {
        return new Pay(PayComponent.TOTAL, PayScope.PERSON, PayPeriod.OVER_YEARS, BigDecimal.valueOf(4), amount, null);
    }

    private static Pay atSigning(Amount amount) {
        return new Pay(PayComponent.SIGN_ON, PayScope.PERSON, PayPeriod.ONE_OFF, null, amount, null);
    }
}
