package org.talentmoves.offer;

/** How far an offer has come. A counter-offer is no status: it is any offer by the present employer. */
public enum OfferStatus {
    APPROACHED,
    OFFERED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
