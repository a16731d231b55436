package org.talentmoves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.PageAssert.assertThatPage;
import static org.talentmoves.source.Stance.QUALIFIES;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.SampleAmounts;
import org.talentmoves.source.Basis;
import org.talentmoves.source.Report;
import org.talentmoves.timeline.Dossiers;
import org.talentmoves.timeline.Sentences;
import org.talentmoves.timeline.Vantage;

/** The figures that some sources give instead of the one that a fact tells. */
@EmptySite
class OtherFiguresIntegrationTests {

    private static final Amount LEAST = new Amount(8_000_000L, null, "USD", Qualifier.MORE_THAN);

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Sentences sentences;

    private FactId deal;

    @BeforeEach
    void buysAStake() {
        newsroom.clear();
        newsroom.lab("halcyon", "Halcyon Minds");
        newsroom.lab("northwind", "Northwind Intelligence");
        newsroom.source("courier", "The Courier", "2025-07-01");
        newsroom.source("gazette", "The Gazette", "2025-07-03");
        newsroom.source("herald", "The Herald", "2025-07-05");
        newsroom.source("press", "The Press", "2025-07-05");
        deal = newsroom.deal(
                "northwind",
                "halcyon",
                "2025-07-01",
                SampleAmounts.exactly(7_000_000L),
                newsroom.supports("courier"),
                gives("herald", SampleAmounts.exactly(9_000_000L)),
                gives("gazette", LEAST),
                gives("press", SampleAmounts.exactly(9_000_000L)));
    }

    private Report gives(String source, Amount figure) {
        Report report = newsroom.report(source, QUALIFIES, Basis.SECONDARY, "Gives another sum.");
        return new Report(report.source(), null, report.statement().giving(figure));
    }

    @Test
    void standBesideTheFigureOfTheFactOnItsPageAndUnderTheFold() {
        for (PageAssert page : new PageAssert[] {
            assertThatPage(site, "/").card(deal.value()),
            assertThatPage(site, "/deals/" + deal).section("figures")
        }) {
            page.showsInOrder(
                    "US$7m ▸ shown in lists The Courier",
                    "more than US$8m The Gazette",
                    "US$9m The Herald, The Press",
                    "Never an average, never a sum.");
        }
        assertThatPage(site, "/").shows("2 other figures").linksTo("/deals/" + deal + "#figures");
    }

    @Test
    void areNamedWithTheSourceThatGivesThem() {
        assertThatPage(site, "/deals/" + deal).shows("Gives another figure: more than US$8m");
        assertThatPage(site, "/sources/gazette").shows("Gives another figure: more than US$8m");
    }

    @Test
    void areSaidInEverySentence() {
        assertThat(full(null))
                .contains("other reports give more than US$8m (The Gazette); US$9m (The Herald and The Press).");
        assertThat(sentences
                        .of(dossiers.find(deal, Vantage.NOW).orElseThrow(), Vantage.NOW, Locale.ENGLISH)
                        .brief())
                .endsWith("; other reports give more than US$8m and US$9m");
    }

    @Test
    void areThoseThatHadBeenReported() {
        assertThat(full("2025-07-04"))
                .contains("more than US$8m (The Gazette).")
                .doesNotContain("US$9m");
        assertThat(full("2025-07-02")).doesNotContain("ther reports");
    }

    private String full(String day) {
        Vantage vantage = new Vantage(day == null ? null : PartialDate.of(day), null);
        return sentences
                .of(dossiers.find(deal, vantage).orElseThrow(), vantage, Locale.ENGLISH)
                .full();
    }
}
