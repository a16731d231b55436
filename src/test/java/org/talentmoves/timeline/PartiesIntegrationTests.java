package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.source.Stance.DENIES;
import static org.talentmoves.source.Stance.MENTIONS;
import static org.talentmoves.source.Stance.SUPPORTS;
import static org.talentmoves.source.Standing.CONFIRMED;
import static org.talentmoves.source.Standing.CONTESTED;
import static org.talentmoves.source.Standing.CORROBORATED;
import static org.talentmoves.source.Standing.SINGLE_ORIGIN;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Basis;
import org.talentmoves.source.Report;
import org.talentmoves.source.Speaker;
import org.talentmoves.source.Standing;
import org.talentmoves.source.Voice;

/** Whose word on record confirms a fact. */
@EmptySite
class PartiesIntegrationTests {

    private static final String MOVE = "2025-06-30 hire halcyon>northwind-seas";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Projection projection;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void openTheNewsroom() {
        newsroom.clear();
        newsroom.lab("halcyon", "Halcyon Minds");
        newsroom.lab("southerly", "Southerly");
        newsroom.part("northwind", "Northwind Intelligence", "北风智能", null);
        newsroom.part("northwind-seas", "Northwind Seas", null, "northwind");
        newsroom.researcher("lin-zhiyao", "Lin Zhiyao", "林知遥");
        newsroom.researcher("ada-brook", "Ada Brook");
        newsroom.source("courier", "The Courier");
    }

    @Test
    void isThePersonAndEitherLabOfAMove() {
        assertThat(standing(moved(newsroom.says("lin-zhiyao", "post", "I go."))))
                .isEqualTo(CONFIRMED);
        assertThat(standing(moved(says("halcyon")))).isEqualTo(CONFIRMED);
        assertThat(standing(moved(says("northwind-seas")))).isEqualTo(CONFIRMED);
    }

    @Test
    void isTheWholeHouse() {
        assertThat(standing(moved(says("northwind")))).isEqualTo(CONFIRMED);
    }

    @Test
    void isNobodyElse() {
        assertThat(standing(moved(says("southerly")))).isEqualTo(SINGLE_ORIGIN);
        assertThat(standing(moved(newsroom.says("ada-brook", "post", "Lin goes."))))
                .isEqualTo(SINGLE_ORIGIN);
        assertThat(standing(moved(newsroom.supports("courier")))).isEqualTo(SINGLE_ORIGIN);
    }

    @Test
    void isWhoBidsAndNotTheEmployerOfWhomIsBidFor() {
        assertThat(standing(offered(says("northwind")))).isEqualTo(CONFIRMED);
        assertThat(standing(offered(says("halcyon")))).isEqualTo(SINGLE_ORIGIN);
        assertThat(standing(offered(newsroom.says("lin-zhiyao", "post", "I was bid for."))))
                .isEqualTo(CONFIRMED);
    }

    @Test
    void isOneOriginForAHouseWhoeverSpeaksForIt() {
        FactId offer = newsroom.offer(
                "southerly", "lin-zhiyao", "halcyon", "2025-06", says("northwind"), says("northwind-seas"));
        assertThat(standing(offer)).isEqualTo(SINGLE_ORIGIN);
        FactId another =
                newsroom.offer("southerly", "lin-zhiyao", "halcyon", "2025-06", says("northwind"), says("halcyon"));
        assertThat(standing(another)).isEqualTo(CORROBORATED);
    }

    @Test
    void isNoOriginThatOnlyRetellsOthersThereAlsoWhenItIsRelayed() {
        newsroom.source("echo", "The Echo");
        jdbc.sql(
                        "update source set relays_id = (select source_id from source where slug = 'courier') where slug = 'echo'")
                .update();
        Report second = newsroom.report("courier", SUPPORTS, Basis.SECONDARY, "Others say so.");
        assertThat(standing(moved(second, newsroom.supports("echo"), newsroom.supports("gazette"))))
                .isEqualTo(SINGLE_ORIGIN);
        assertThat(standing(moved(newsroom.supports("courier"), newsroom.supports("gazette"))))
                .isEqualTo(CORROBORATED);
    }

    @Test
    void isOneOriginForAPersonWhoAlsoSpeaksForALab() {
        Report alone = newsroom.says("ada-brook", "post", "Lin goes.");
        Report forALab = says("southerly");
        Speaker speaker = new Speaker(
                null,
                alone.statement().speaker().researcher(),
                forALab.statement().speaker().speaksFor());
        Report both = new Report(forALab.source(), null, forALab.statement().by(speaker));
        assertThat(standing(moved(alone, both))).isEqualTo(SINGLE_ORIGIN);
    }

    @Test
    void isTheSpeakerOfAMilestoneUnderEveryName() {
        newsroom.researcher("bo-reed", "Bo Reed", "Bo Q. Reed");
        FactId milestone =
                newsroom.milestone("southerly", "2025-06", "Bo Reed speaks.", newsroom.says("bo-reed", "post", "So."));
        jdbc.sql("update milestone set speaker = 'Bo Q. Reed' where milestone_id = ?")
                .param(milestone.value())
                .update();
        projection.rebuild();
        assertThat(standing(milestone)).isEqualTo(CONFIRMED);
        jdbc.sql("update milestone set speaker = 'Somebody else' where milestone_id = ?")
                .param(milestone.value())
                .update();
        projection.rebuild();
        assertThat(standing(milestone)).isEqualTo(SINGLE_ORIGIN);
    }

    @Test
    void staysAnOriginThatAlsoMentionsWhatOthersSay() {
        Report aside = newsroom.report("courier", MENTIONS, Basis.SECONDARY, "Others say more.");
        assertThat(standing(moved(newsroom.supports("courier"), newsroom.supports("gazette"), aside)))
                .isEqualTo(CORROBORATED);
    }

    @Test
    void isAnOriginThatWasOnlyReadThroughAnother() {
        newsroom.source("round-up", "The Round-up");
        Report read = newsroom.report("courier", SUPPORTS, Basis.SECONDARY, "Named in the round-up.");
        Report through = new Report(read.source(), newsroom.supports("round-up").source(), read.statement());
        assertThat(timeline.entry(moved(through), Vantage.NOW)
                        .orElseThrow()
                        .assessment()
                        .support())
                .satisfies(support ->
                        assertThat(support.reportedBy()).extracting(Voice::name).containsExactly("The Courier"))
                .satisfies(support -> assertThat(support.retoldBy()).isEmpty());
        assertThat(standing(moved(through, newsroom.supports("gazette")))).isEqualTo(CORROBORATED);
    }

    @Test
    void isHeardLessThanADenial() {
        Report denial = newsroom.onRecord("halcyon-press", "halcyon", DENIES, "Nobody left.");
        assertThat(standing(moved(newsroom.says("lin-zhiyao", "post", "I go."), denial)))
                .isEqualTo(CONTESTED);
    }

    private FactId moved(Report... reports) {
        return newsroom.move("lin-zhiyao", MOVE, reports);
    }

    private FactId offered(Report... reports) {
        return newsroom.offer("northwind", "lin-zhiyao", "halcyon", "2025-06", reports);
    }

    private Report says(String lab) {
        return newsroom.onRecord(lab + "-press", lab, SUPPORTS, "So it is.");
    }

    private Standing standing(FactId fact) {
        return timeline.entry(fact, Vantage.NOW).orElseThrow().assessment().standing();
    }
}
