package org.talentmoves.editorial;

import java.time.Instant;

/** What somebody at the desk says of a proposal. */
public record Remark(String author, Instant at, String text) {}
