package org.talentmoves.correction;

import java.time.Instant;

/** A public answer was changed afterwards. */
public record Amendment(String amender, Instant amendedAt) {}
