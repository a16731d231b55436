package org.talentmoves.source;

/** Something else is said of a piece. Heard within the same transaction. */
public record SourceAmended(SourceId source) {}
