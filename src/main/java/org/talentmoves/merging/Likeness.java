package org.talentmoves.merging;

/** Why two may be one. */
public enum Likeness {
    /** They share a name, whatever its case, its accents and the order of its words. */
    SAME_NAME,
    SAME_CHINESE_NAME,
    /** A name of one differs from a name of the other by one or two letters. */
    NEARLY_THE_SAME_NAME,
    /** The same place on the web, apart from how it is written and from marks that campaigns add. */
    SAME_ADDRESS
}
