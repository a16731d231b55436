package org.talentmoves.offer;

/** Whose pay a term speaks of. */
public enum PayScope {
    PERSON,
    EACH_OF_GROUP,
    GROUP_TOTAL,
    TYPICAL,
    TOP_OF_RANGE
}
