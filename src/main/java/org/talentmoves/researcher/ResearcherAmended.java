package org.talentmoves.researcher;

/** Something else is said of a person. Heard within the same transaction. */
public record ResearcherAmended(ResearcherId researcher) {}
