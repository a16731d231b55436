package org.talentmoves.timeline;

/** Which facts of a lab are asked for; beside {@code EITHER}, each is the {@link Side} of the same name. */
public enum Direction {
    /** Every fact that touches the lab. */
    EITHER,
    /** Moves to it. */
    JOINED,
    /** Moves from it. */
    LEFT,
    /** Offers that it made. */
    BIDDER,
    /** Offers to its people. */
    EMPLOYER
}
