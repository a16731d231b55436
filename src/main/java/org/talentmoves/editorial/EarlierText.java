package org.talentmoves.editorial;

import java.time.Instant;

/** What a proposal said before it was saved over: who had written it, when, and the reason it gave. */
public record EarlierText(int version, String editor, Instant savedAt, String reason) {}
