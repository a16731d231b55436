package org.talentmoves;

import static org.talentmoves.PageAssert.assertThatPage;
import static org.talentmoves.source.Stance.DENIES;
import static org.talentmoves.source.Stance.QUALIFIES;
import static org.talentmoves.source.Stance.SUPPORTS;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.SampleAmounts;
import org.talentmoves.source.Basis;
import org.talentmoves.source.Report;

/** Who says so, who denies it and who repeats it, under a fold at every entry. */
@EmptySite
class ClaimCardIntegrationTests {

    private static final String MOVE = "2025-06-30 hire halcyon>northwind";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private MockMvcTester site;

    @BeforeEach
    void openTheNewsroom() {
        newsroom.clear();
        newsroom.lab("halcyon", "Halcyon Minds");
        newsroom.lab("northwind", "Northwind Intelligence");
        newsroom.researcher("lin-zhiyao", "Lin Zhiyao", "林知遥");
        newsroom.source("courier", "The Courier");
    }

    @Test
    void showsBothSidesWithPublisherDateBasisAndWords() {
        FactId move =
                move(newsroom.supports("courier"), newsroom.onRecord("press", "halcyon", DENIES, "Nobody has left."));
        card(move)
                .showsInOrder(
                        "Says so 1 citation",
                        "People familiar with the matter say so. Unnamed people · The Courier, July 2025 · example.org",
                        "Denies it 1 citation",
                        "Nobody has left. Halcyon Minds, on record · The Press, July 2025")
                .linksTo("/sources/courier")
                .linksTo("https://example.org/courier")
                .linksTo("/sources/press");
    }

    @Test
    void saysThatNobodyDeniesItAndLeavesOtherEmptySidesAway() {
        card(move(newsroom.supports("courier")))
                .shows("Denies it No source here denies it.")
                .showsNot("Adds or narrows", "Mentions");
    }

    @Test
    void showsWhoAddsOrNarrows() {
        Report narrows = newsroom.report("gazette", QUALIFIES, Basis.DOCUMENT_SEEN, "Only part of the time.");
        card(move(newsroom.supports("courier"), narrows))
                .shows("Adds or narrows 1 citation Only part of the time. A document that was seen · The Gazette");
    }

    @Test
    void drawsWhatSharesAnOriginAsOneTree() {
        newsroom.relays("echo", "courier");
        newsroom.relays("mirror", "echo");
        card(move(newsroom.supports("courier"), newsroom.supports("echo"), newsroom.supports("mirror")))
                .shows("Says so 3 citations, 1 origin The Courier · 1 origin, 2 repeats");
    }

    @Test
    void drawsAnOriginThatIsNotCited() {
        newsroom.relays("echo", "courier");
        card(move(newsroom.supports("echo")))
                .shows("The Courier · 1 origin, 1 repeat")
                .shows("The Courier, July 2025 ; repeated here, not itself cited on this side");
    }

    @Test
    void drawsUnderAPieceTheOneThroughWhichItWasRead() {
        Report digest = newsroom.supports("digest");
        Report read = newsroom.supports("courier");
        Report through = new Report(read.source(), digest.source(), read.statement());
        FactId move = move(through, digest);
        card(move).showsNot("Not read itself");
        card(move).shows("Says so 2 citations, 1 origin The Courier · 1 origin, 1 repeat");
        assertThatPage(site, "/moves/" + move)
                .shows("The Courier · 1 origin, 1 repeat")
                .shows("Read through The Digest");
    }

    @Test
    void saysOfAPieceThatItWasNotReadItself() {
        Report digest = newsroom.supports("digest");
        Report read = newsroom.report("courier", SUPPORTS, Basis.SECONDARY, "People say so.");
        card(move(new Report(read.source(), digest.source(), read.statement()), digest))
                .shows("People say so. Not read itself · The Courier")
                .showsNot("Retells other reports");
    }

    @Test
    void showsRivalAccountsWithWhoSaysAndWhoDeniesThem() {
        FactId offer = newsroom.offer("northwind", "lin-zhiyao", "halcyon", "2025-06");
        newsroom.term(offer, pay(90), newsroom.supports("courier"));
        newsroom.term(
                offer,
                pay(70),
                newsroom.supports("gazette"),
                newsroom.onRecord("press", "northwind", DENIES, "The sum is wrong."));
        for (PageAssert page : new PageAssert[] {
            card(offer), assertThatPage(site, "/offers/" + offer).section("pay")
        }) {
            page.showsInOrder(
                            "2 accounts of the pay",
                            "US$90m ▸ shown in lists",
                            "◔ single origin The Courier no source here",
                            "US$70m",
                            "◆ contested The Gazette Northwind Intelligence")
                    .shows("one that nobody denies before one that is contested", "Never an average, never a sum.");
        }
    }

    @Test
    void showsWhatIsSaidOfEachAccount() {
        FactId offer = newsroom.offer("northwind", "lin-zhiyao", "halcyon", "2025-06");
        newsroom.term(
                offer,
                pay(70),
                newsroom.supports("gazette"),
                newsroom.onRecord("press", "northwind", DENIES, "The sum is wrong."));
        card(offer)
                .showsInOrder(
                        "No source here denies the fact itself; its pay is denied, as the accounts of it show.",
                        "1 account of the pay",
                        "US$70m in all, period not stated",
                        "Says so 1 citation People familiar with the matter say so. Unnamed people · The Gazette",
                        "Denies it 1 citation The sum is wrong. Northwind Intelligence, on record · The Press, July 2025")
                .showsNot("No source here denies it.")
                .linksTo("https://example.org/press");
        assertThatPage(site, "/offers/" + offer)
                .shows("No source here denies the fact itself; its pay is denied, as the accounts of it show.");
    }

    @Test
    void callsNoPieceOriginalThatRetells() {
        FactId move = move(newsroom.supports("courier"), newsroom.report("gazette", SUPPORTS, Basis.SECONDARY, "So."));
        assertThatPage(site, "/moves/" + move)
                .shows("Unnamed people The Courier, original report, July 2025")
                .shows("Retells other reports The Gazette, July 2025");
    }

    @Test
    void isReadInChinese() {
        FactId move = move(newsroom.supports("courier"), newsroom.report("gazette", SUPPORTS, Basis.SECONDARY, "So."));
        assertThatPage(site, "/zh/").card(move.value()).shows("没有来源否认。", "2处引用、1个源头", "其源头未有记录，不算另一个源头。");
    }

    private FactId move(Report... reports) {
        return newsroom.move("lin-zhiyao", MOVE, reports);
    }

    private PageAssert card(FactId fact) {
        return assertThatPage(site, "/").card(fact.value());
    }

    private static Pay pay(int millions) {
        return new Pay(
                PayComponent.TOTAL,
                PayScope.PERSON,
                PayPeriod.UNKNOWN,
                null,
                SampleAmounts.exactly(millions * 1_000_000L),
                null);
    }
}
