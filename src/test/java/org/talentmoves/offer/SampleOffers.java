package org.talentmoves.offer;

import org.talentmoves.lab.SampleLabs;
import org.talentmoves.researcher.SampleResearchers;
import org.talentmoves.researcher.Who;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PayPeriod;

/** Invented offers with invented sums. */
public final class SampleOffers {

    private SampleOffers() {}

    /** By Northwind, for Ines Okafor of Halcyon. */
    static Offer offer(String id) {
        Bid bid = new Bid(SampleLabs.NORTHWIND.id(), SampleLabs.HALCYON.id(), null, OfferStatus.OFFERED, null);
        return new Offer(new FactId(id), Who.person(SampleResearchers.INES.id()), bid);
    }

    static Pay signOn(Amount amount) {
        return new Pay(PayComponent.SIGN_ON, PayScope.PERSON, PayPeriod.ONE_OFF, null, amount, null);
    }
}
