package org.talentmoves.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.SampleAmounts;
import org.talentmoves.source.Report;
import org.talentmoves.source.SourceKind;

@EmptySite
class DenialOfNothingIntegrationTests {

    private static final String CHECK = "denial_of_nothing";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Checks checks;

    @BeforeEach
    void begin() {
        newsroom.clear();
        newsroom.lab("northwind", "Northwind");
        newsroom.lab("halcyon", "Halcyon");
        newsroom.researcher("ada-lin", "Ada Lin");
        newsroom.source("courier", "The Courier", "2025-06-10");
        newsroom.source("herald", "The Herald", "2025-08-02");
        newsroom.source("gazette", "The Gazette", "2025-08-09");
        newsroom.source("undated", "The Tribune", "-");
        newsroom.source("copy", "The Echo", null, "2025-08-20", SourceKind.NEWS_REWRITE);
    }

    private static final Pay A_MILLION_A_YEAR = new Pay(
            PayComponent.TOTAL, PayScope.PERSON, PayPeriod.PER_YEAR, null, SampleAmounts.exactly(1_000_000), null);

    @Test
    void findsADenialOfWhatNobodyHadClaimed() {
        FactId fact = claimed(newsroom.supports("gazette"), newsroom.supports("herald"), newsroom.denies("courier"));

        assertThat(Found.by(checks, CHECK)).containsExactly(fact + ".courier");
        assertThat(Found.words(checks, CHECK))
                .containsExactly(
                        "The Courier (courier) denies milestone %s (10 June 2025) before anything cited claims it;"
                                        .formatted(fact)
                                + " the first claim is The Herald (herald) (2 August 2025).");
    }

    @Test
    void findsADenialOfPayOfWhichNobodyHadSpoken() {
        FactId offer = newsroom.offer("northwind", "ada-lin", "halcyon", "2025-08", newsroom.supports("herald"));
        FactId term = newsroom.term(offer, A_MILLION_A_YEAR, newsroom.supports("herald"), newsroom.denies("courier"));

        assertThat(Found.by(checks, CHECK)).containsExactly(term + ".courier");
    }

    @Test
    void leavesAloneADenialOfPayOfAnOfferThatWasKnown() {
        FactId offer = newsroom.offer("northwind", "ada-lin", "halcyon", "2025-06", newsroom.supports("courier"));
        newsroom.term(offer, A_MILLION_A_YEAR, newsroom.supports("gazette"), newsroom.denies("herald"));

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneADenialThatFollowsAClaim() {
        claimed(
                newsroom.supports("courier"),
                newsroom.supports("undated"),
                newsroom.supports("copy"),
                newsroom.denies("herald"));

        assertThat(Found.by(checks, CHECK)).isEmpty();
        assertThat(Found.judged(checks, CHECK)).isEqualTo("1 of 1");
    }

    @Test
    void leavesAloneADenialOfWhatACopyRepeats() {
        newsroom.relay("copy", "courier");
        claimed(newsroom.supports("copy"), newsroom.denies("herald"));

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneADenialWhereTheClaimMayBeOlderThanItsCopy() {
        claimed(newsroom.supports("copy"), newsroom.denies("courier"));
        claimed(newsroom.supports("herald"), newsroom.supports("undated"), newsroom.denies("courier"));

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneADenialWithoutADate() {
        claimed(newsroom.supports("courier"), newsroom.denies("undated"));

        assertThat(Found.by(checks, CHECK)).isEmpty();
        assertThat(Found.judged(checks, CHECK)).isEqualTo("0 of 1");
    }

    private FactId claimed(Report... reports) {
        return newsroom.milestone("northwind", "2025", "A team.", reports);
    }
}
