package org.talentmoves.lab;

/** Something else is said of a lab. Heard within the same transaction. */
public record LabAmended(LabId lab) {}
