package org.talentmoves.merging;

/** A lab, person or source that is here and may be the same as something new, and what speaks for it. */
public record Likely(String slug, String name, Likeness likeness) {}
