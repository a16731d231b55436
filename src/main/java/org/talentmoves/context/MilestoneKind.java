package org.talentmoves.context;

/** What sort of thing a milestone is. */
public enum MilestoneKind {
    REORGANISATION,
    STATEMENT,
    PRODUCT,
    RECRUITING_CAMPAIGN,
    RETENTION,
    MARKET_VIEW
}
