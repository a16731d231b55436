package org.talentmoves.merging;

/** What stands in the way of a merging. */
public enum Why {
    ITS_OWN_PART("One of the two labs is part of the other; say first that it is not."),
    RETELLS_IT("One of the two sources retells the other; say first that it does not."),
    MARKED_DISTINCT("The two are marked as distinct from each other; lift the mark first."),
    TOLD_APART("An editor found that they are two; lift that first, then they can be merged."),
    MOVES_BETWEEN("It moves somebody from one of the two to the other."),
    DEAL_BETWEEN("It is a deal between the two."),
    MEMBER_TWICE("It names both as members of one group."),
    CITED_TWICE("It cites both with the same stance; join the two citations."),
    READ_THROUGH_ITSELF("It cites one of the two as it was read through the other.");

    private final String sentence;

    Why(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
