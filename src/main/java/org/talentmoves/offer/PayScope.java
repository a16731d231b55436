package org.talentmoves.offer;

/** Whose pay a term speaks of. */
public enum PayScope {
    PERSON(false),
    EACH_OF_GROUP(true),
    GROUP_TOTAL(true),
    /** What one at least of a group was offered, and it is not known how many. */
    AT_LEAST_ONE(true),
    TYPICAL(false),
    TOP_OF_RANGE(false);

    private final boolean ofAGroup;

    PayScope(boolean ofAGroup) {
        this.ofAGroup = ofAGroup;
    }

    /** Whether it speaks of all members of a group, so that it goes with an offer to one. */
    public boolean isOfAGroup() {
        return ofAGroup;
    }
}
