package org.talentmoves.editorial;

/** What was done to bring about a version. */
public enum Act {
    PUBLISHED,
    /** What was said before was wrong. */
    CORRECTED,
    /** The world changed. */
    UPDATED,
    /** More is known; what was said before stands. */
    COMPLETED,
    RETRACTED,
    /** A retraction was taken back. */
    REINSTATED,
    /** An earlier version was brought back. */
    RESTORED,
    /** An editor decided on the standing. */
    DECIDED,
    /** Nothing that it says was changed, but what it tells of another: an offer of its pay, a move of the offer before it. */
    FOLLOWED,
    /** It took over what was said of another, or was found to be another. */
    MERGED,
    /** A merging was undone. */
    PARTED;

    /** Whether nothing that is said of the fact itself is changed: only how sure one can be of it, or what it tells of others. */
    public boolean leavesContent() {
        return isDecision() || this == FOLLOWED;
    }

    /** Whether somebody decided how sure it is. */
    public boolean isDecision() {
        return this == RETRACTED || this == REINSTATED || this == DECIDED;
    }

    /** Whether it is decided of the whole, and no text is written: such a proposal is not edited. */
    public boolean isOfTheWhole() {
        return isDecision() || this == MERGED || this == PARTED;
    }

    /** Whether an editor chooses it for a change. */
    public boolean isChosen() {
        return this == CORRECTED || this == UPDATED || this == COMPLETED;
    }
}
