package org.talentmoves.source;

/** What a source does with a fact. */
public enum Stance {
    /** Says the same. */
    SUPPORTS,
    /** Says that it is not so. */
    DENIES,
    /** Gives another figure, date, limit or reservation. */
    QUALIFIES,
    /** Touches on it without any of these. */
    MENTIONS
}
