package org.talentmoves.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.lab.SampleLabs.HALCYON;
import static org.talentmoves.lab.SampleLabs.NORTHWIND;
import static org.talentmoves.offer.SampleOffers.offer;
import static org.talentmoves.offer.SampleOffers.signOn;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentmoves.lab.Lab;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.NotAFactId;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.SampleAmounts;

class OfferTests {

    private static Bid bid(Lab by, @Nullable Lab employer) {
        return new Bid(by.id(), employer == null ? null : employer.id(), null, OfferStatus.OFFERED, " ");
    }

    @Test
    void isACounterOfferWhenTheEmployerBids() {
        assertThat(bid(HALCYON, HALCYON).isCounter()).isTrue();
    }

    @Test
    void isNoCounterOfferWhenAnotherLabBidsOrTheEmployerIsNotKnown() {
        assertThat(bid(NORTHWIND, HALCYON).isCounter()).isFalse();
        assertThat(bid(NORTHWIND, null).isCounter()).isFalse();
    }

    @Test
    void leavesOutANoteThatIsBlank() {
        assertThat(bid(NORTHWIND, null).note()).isNull();
    }

    @Test
    void promisesItsTermsOneByOne() {
        Offer offer = offer("o001");
        offer.promise(new FactId("p001"), signOn(SampleAmounts.upTo(100_000_000)));
        offer.promise(new FactId("p002"), signOn(SampleAmounts.moreThan(50_000_000)));
        assertThat(offer.terms()).extracting(term -> term.id().value()).containsExactly("p001", "p002");
        assertThat(offer.terms().get(0).pay()).isEqualTo(signOn(SampleAmounts.upTo(100_000_000)));
    }

    @Test
    void promisesNoPayOfAGroupToOnePerson() {
        Pay forEach = new Pay(
                PayComponent.BONUS, PayScope.EACH_OF_GROUP, PayPeriod.ONE_OFF, null, SampleAmounts.UNDISCLOSED, null);
        assertThatRefusal(() -> offer("o001").promise(new FactId("p001"), forEach))
                .isOf(PayContradictsItself.class)
                .saying("Pay for each or all of a group goes with an offer to a group.");
    }

    @Test
    void refusesTheIdOfAnotherKindOfFact() {
        assertThatRefusal(() -> offer("m001")).isOf(NotAFactId.class).saying("no id of the kind offer");
    }

    @Test
    void refusesATermWithTheIdOfAnotherKindOfFact() {
        assertThatRefusal(() -> offer("o001").promise(new FactId("o002"), signOn(SampleAmounts.UNDISCLOSED)))
                .isOf(NotAFactId.class)
                .saying("no id of the kind pay_term");
    }

    @Test
    void isItselfByItsId() {
        assertThat(offer("o001")).isEqualTo(offer("o001")).hasSameHashCodeAs(offer("o001"));
        assertThat(offer("o001")).isNotEqualTo(offer("o002")).isNotEqualTo(new FactId("o001"));
    }
}
