package org.talentmoves.offer;

/** The part of the pay of which a term speaks. */
public enum PayComponent {
    SIGN_ON,
    BASE,
    BONUS,
    EQUITY,
    RETENTION,
    TOTAL,
    UNKNOWN
}
