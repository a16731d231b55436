package org.talentmoves.shared;

/** The time over which a sum of pay falls due. */
public enum PayPeriod {
    ONE_OFF,
    PER_YEAR,
    /** Over several years; how many may not be known. */
    OVER_YEARS,
    UNKNOWN
}
