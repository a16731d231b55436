package org.talentmoves.merging;

/** Two that may be one, and what speaks for it. */
public record Twin(Mergeable kind, One one, One other, Likeness likeness, String shared) {

    /** One of the two, as it is called. */
    public record One(String slug, String name) {}
}
