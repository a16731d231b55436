package org.talentmoves.timeline;

/** How a fact touches a lab. */
enum Side {
    LEFT,
    JOINED,
    BIDDER,
    EMPLOYER,
    INVESTOR,
    TARGET,
    SUBJECT
}
