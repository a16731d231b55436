package org.talentmoves.history;

/** A field or a citation that was put right, and how long it was wrong. */
public record Mended<T>(T what, Course course) {}
