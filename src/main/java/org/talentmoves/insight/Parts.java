package org.talentmoves.insight;

/** Whether the parts of a lab count as the lab. */
public enum Parts {
    /** As one house; a move within it is internal, neither an arrival nor a departure. */
    ROLLED_UP,
    /** Each lab by itself. */
    APART
}
