package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;
import static org.talentmoves.timeline.TimelineAssert.assertThatTimeline;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.editorial.FactAlreadyThere;
import org.talentmoves.editorial.Publications;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.SampleAmounts;
import org.talentmoves.source.CitedTwice;
import org.talentmoves.source.NothingSupportsIt;

/** How facts come onto the timeline, and that they stay there as they are. */
@EmptySite
class ProjectionIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Publications publications;

    @Autowired
    private RebuildCommand rebuild;

    @Autowired
    private OutdatedProjection outdated;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void openTheNewsroom() {
        newsroom.clear();
        newsroom.lab("halcyon", "Halcyon Minds");
        newsroom.part("northwind", "Northwind Intelligence", "北风智能", null);
        newsroom.part("northwind-seas", "Northwind Seas", null, "northwind");
        newsroom.researcher("lin-zhiyao", "Lin Zhiyao", "林知遥");
    }

    @Test
    void writesTheSameAnewAsItDidFactByFact() {
        FactId offer = newsroom.offer("northwind", "lin-zhiyao", "halcyon", "2025-06");
        newsroom.moveAfter(offer, "lin-zhiyao", "2025-06-30 hire halcyon>northwind-seas");
        newsroom.term(offer, signOn(), newsroom.supports("courier"), newsroom.denies("northwind-press"));
        newsroom.term(offer, signOn(), newsroom.supports("gazette"));
        newsroom.move(
                "lin-zhiyao",
                "- hire northwind-seas>northwind",
                newsroom.supports("courier"),
                newsroom.supports("gazette"));
        newsroom.deal("northwind", "halcyon", "2025", SampleAmounts.exactly(14_300_000_000L));
        newsroom.benchmark("2025-07~", SampleAmounts.between(3_000_000, 7_000_000));
        newsroom.milestone("northwind-seas", "2025", "The seas are dived.");
        List<String> before = rows();
        jdbc.sql("update timeline set standing = 'CONFIRMED', calendar_position = 19990000, earliest = '1999-01-01',"
                        + " latest = '1999-12-31'")
                .update();
        jdbc.sql("delete from timeline_lab").update();
        rebuild.run(new DefaultApplicationArguments("rebuild-timeline"));
        assertThat(rows()).hasSizeGreaterThan(15).isEqualTo(before);
    }

    @Test
    void isWrittenAnewBeforeTheSiteOpensWhenAnotherRuleWroteIt() {
        newsroom.move("lin-zhiyao", "2025 hire >halcyon", newsroom.supports("courier"), newsroom.supports("gazette"));
        List<String> before = rows();
        jdbc.sql("delete from timeline").update();
        jdbc.sql("delete from assessment").update();
        outdated.start();
        assertThat(rows()).isEmpty();
        jdbc.sql("update projection_rule set rule = 0").update();
        outdated.start();
        assertThat(rows()).isNotEmpty().isEqualTo(before);
        assertThat(jdbc.sql("select fact_id from assessment")
                        .query(String.class)
                        .list())
                .hasSize(1);
        assertThat(jdbc.sql("select rule from projection_rule")
                        .query(Integer.class)
                        .single())
                .isEqualTo(Projection.RULE);
    }

    @Test
    void isLeftAloneByEveryOtherCommand() {
        newsroom.move("lin-zhiyao", "2025 hire >halcyon");
        jdbc.sql("delete from timeline").update();
        rebuild.run(new DefaultApplicationArguments("import", "--rebuild-timeline"));
        assertThat(rows()).isEmpty();
    }

    @Test
    void showsNothingOfWhatWasRolledBack() {
        FactId kept = newsroom.move("lin-zhiyao", "2025 hire >halcyon");
        new TransactionTemplate(transactions).executeWithoutResult(rolledBack -> {
            newsroom.move("lin-zhiyao", "2026 hire >northwind");
            rolledBack.setRollbackOnly();
        });
        assertThatTimeline(timeline).shows(kept);
        assertThat(jdbc.sql("select fact_id from fact").query(String.class).list())
                .containsExactly(kept.value());
    }

    @Test
    void showsAllOfOneTransactionTogether() {
        new TransactionTemplate(transactions).executeWithoutResult(together -> {
            FactId offer = newsroom.offer("northwind", "lin-zhiyao", "halcyon", "2025-06");
            newsroom.term(offer, signOn());
            newsroom.moveAfter(offer, "lin-zhiyao", "2025-06-30 hire halcyon>northwind-seas");
            assertThat(rows()).isEmpty();
        });
        assertThat(timeline.read(Filter.NONE, Stretch.first(10)).list())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.headline()).isNotNull());
    }

    @Test
    void refusesAFactThatNothingSupports() {
        assertThatRefusal(() -> newsroom.move("lin-zhiyao", "2025 hire >halcyon", newsroom.denies("courier")))
                .isOf(NothingSupportsIt.class);
        assertThatRefusal(() -> newsroom.move(
                        "lin-zhiyao", "2025 hire >halcyon", newsroom.supports("courier"), newsroom.supports("courier")))
                .isOf(CitedTwice.class);
        assertThat(rows()).isEmpty();
    }

    @Test
    void refusesAnIdThatIsTaken() {
        FactId taken = newsroom.move("lin-zhiyao", "2025 hire >halcyon");
        assertThatRefusal(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(
                                again -> publications.publish(taken, List.of(newsroom.supports("courier")))))
                .isOf(FactAlreadyThere.class);
    }

    @Test
    void isNotOpenToAFactThatIsSavedElsewhere() {
        assertThatThrownBy(() -> publications.publish(new FactId("m900"), List.of(newsroom.supports("courier"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void drawsIdsThatNeverComeAgain() {
        FactId one = publications.draw(FactKind.MOVE);
        assertThat(publications.draw(FactKind.MOVE).number()).isGreaterThan(one.number());
    }

    @Test
    void keepsItsPlaceWhenFactsComeInBetween() {
        FactId oldest = newsroom.move("lin-zhiyao", "2024 hire >halcyon");
        FactId middle = newsroom.move("lin-zhiyao", "2025-01 hire >northwind");
        FactId newest = newsroom.move("lin-zhiyao", "2025-06-30 hire >halcyon");
        Entries first = timeline.read(Filter.NONE, Stretch.first(2));
        assertThat(first.list()).extracting(Entry::id).containsExactly(newest, middle);
        FactId before = newsroom.move("lin-zhiyao", "2025-02 hire >halcyon");
        FactId after = newsroom.move("lin-zhiyao", "2024-12 hire >halcyon");
        Stretch older = new Stretch(50, first.older().orElseThrow(), null);
        assertThat(timeline.read(Filter.NONE, older).list())
                .extracting(Entry::id)
                .containsExactly(after, oldest);
        Stretch newer = new Stretch(50, null, first.older().orElseThrow());
        assertThat(timeline.read(Filter.NONE, newer).list())
                .extracting(Entry::id)
                .containsExactly(newest, before);
    }

    private List<String> rows() {
        return jdbc.sql("""
                        select row from (select 'timeline' || t as row from timeline t
                                         union all select 'timeline_lab' || l from timeline_lab l) every order by row
                        """).query(String.class).list();
    }

    private static Pay signOn() {
        return new Pay(
                PayComponent.SIGN_ON,
                PayScope.PERSON,
                PayPeriod.ONE_OFF,
                null,
                SampleAmounts.moreThan(200_000_000),
                null);
    }
}
