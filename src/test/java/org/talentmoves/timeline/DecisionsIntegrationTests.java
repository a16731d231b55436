package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talentmoves.source.Standing.CONFIRMED;
import static org.talentmoves.source.Standing.CONTESTED;
import static org.talentmoves.source.Standing.RETRACTED;
import static org.talentmoves.source.Standing.SINGLE_ORIGIN;
import static org.talentmoves.timeline.TimelineAssert.assertThatTimeline;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.editorial.NoSuchFact;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;

/** An editor decides on the standing of a fact, and readers are told. */
@EmptySite
class DecisionsIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Timeline timeline;

    @Autowired
    private LabDirectory labs;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private People people;

    private FactId move;

    @BeforeEach
    void publishes() {
        newsroom.clear();
        newsroom.lab("northwind", "Northwind");
        newsroom.researcher("lin-zhiyao", "Lin Zhiyao");
        newsroom.source("courier", "The Courier", "2025-06-01");
        move = newsroom.move("lin-zhiyao", "2025-05-20 hire >northwind");
    }

    @Test
    void holdsInPlaceOfWhatTheCitationsMake() {
        newsroom.decides(move, CONFIRMED, "2025-07-01");
        assertThat(entry().assessment().standing()).isEqualTo(CONFIRMED);
        assertThat(entry().assessment().computed()).isEqualTo(SINGLE_ORIGIN);
        assertThat(entry().version()).isEqualTo(2);
        assertThat(Reason.of(entry(), new Wording(Locale.ENGLISH)).words())
                .isEqualTo(
                        "decided by an editor (Ada Ferreira, 1 July 2025): Read again; by its citations single origin:"
                                + " one origin: The Courier");
        assertThatTimeline(timeline).asked("standing=confirmed").shows(move);
    }

    @Test
    void givesWayToALaterOneAndIsLiftedByOneWithoutAStanding() {
        newsroom.decides(move, CONTESTED, "2025-07-02");
        newsroom.decides(move, CONFIRMED, "2025-07-01");
        assertThat(entry().assessment().standing()).isEqualTo(CONTESTED);
        newsroom.decides(move, null, "2025-07-03");
        assertThat(entry().assessment().standing()).isEqualTo(SINGLE_ORIGIN);
        assertThat(entry().assessment().override()).isNull();
    }

    @Test
    void takesARetractedFactOutOfEveryListAndNumber() {
        newsroom.decides(move, RETRACTED, "2025-07-01");
        assertThatTimeline(timeline).asked("").showsNothing();
        assertThatTimeline(timeline).asked("lab=northwind").showsNothing();
        assertThatTimeline(timeline).asked("standing=contested,single_origin").showsNothing();
        assertThatTimeline(timeline).asked("reportedBy=2025-06-30").showsNothing();
        assertThatTimeline(timeline).asked("standing=retracted").shows(move);
        assertThat(labs.balance("northwind", Period.ALL, Vantage.NOW).arrivals().people())
                .isEqualTo(new Bounds(0, 0));
        assertThat(timeline.present("northwind", 10, Vantage.NOW)).isEmpty();
        assertThat(timeline.about("lin-zhiyao", Vantage.NOW)).isEmpty();
        assertThat(people.find("lin-zhiyao", Vantage.NOW).orElseThrow().presentLab())
                .isEmpty();
        assertThat(entry().assessment().isRetracted()).isTrue();
    }

    @Test
    void takesThePackageOfARetractedOfferOffTheMoveThatFollowed() {
        newsroom.lab("halcyon", "Halcyon Institute");
        FactId offer = newsroom.offer("northwind", "lin-zhiyao", "halcyon", "2025-05-10");
        Amount amount = new Amount(50_000_000L, 50_000_000L, "USD", Qualifier.EXACT);
        newsroom.term(offer, new Pay(PayComponent.TOTAL, PayScope.PERSON, PayPeriod.ONE_OFF, null, amount, null));
        FactId followed = newsroom.moveAfter(offer, "lin-zhiyao", "2025-05-21 hire halcyon>northwind");
        assertThatTimeline(timeline).asked("payMin=1").shows(followed, offer);
        newsroom.decides(offer, RETRACTED, "2025-07-01");
        assertThatTimeline(timeline).asked("payMin=1").showsNothing();
        assertThat(dossiers.find(followed, Vantage.NOW).orElseThrow().related()).isEmpty();
        assertThat(dossiers.find(offer, Vantage.NOW).orElseThrow().related()).hasSize(1);
        assertThat(timeline.entry(followed, Vantage.NOW).orElseThrow().bidding())
                .isEmpty();
        assertThat(timeline.entry(offer, Vantage.NOW).orElseThrow().headline()).isNotNull();
    }

    @Test
    void letsAnEarlierStayShowAgainWhenTheLaterMoveIsRetracted() {
        FactId left = newsroom.move("lin-zhiyao", "2025-06-20 departure northwind>");
        assertThat(timeline.present("northwind", 10, Vantage.NOW)).isEmpty();
        newsroom.decides(left, RETRACTED, "2025-07-01");
        assertThat(timeline.present("northwind", 10, Vantage.NOW)).hasSize(1);
        assertThat(people.find("lin-zhiyao", Vantage.NOW).orElseThrow().presentLab())
                .isPresent();
    }

    @Test
    void countsForNothingThatWasKnownEarlier() {
        newsroom.decides(move, CONFIRMED, "2025-07-01");
        Vantage then = new Vantage(PartialDate.of("2025-08"), null);
        assertThat(timeline.entry(move, then).orElseThrow().assessment().standing())
                .isEqualTo(SINGLE_ORIGIN);
    }

    @Test
    void givesWayToALaterOneOfTheSameDay() {
        newsroom.decides(move, CONTESTED, "2025-07-01");
        newsroom.decides(move, CONFIRMED, "2025-07-01");
        assertThat(entry().assessment().standing()).isEqualTo(CONFIRMED);
        assertThat(entry().version()).isEqualTo(3);
    }

    @Test
    void isRefusedForWhatIsNotPublic() {
        assertThatThrownBy(() -> newsroom.decides(new FactId("m999"), CONFIRMED, "2025-07-01"))
                .isInstanceOf(NoSuchFact.class);
    }

    private Entry entry() {
        return timeline.entry(move, Vantage.NOW).orElseThrow();
    }
}
