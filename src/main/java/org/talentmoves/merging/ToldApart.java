package org.talentmoves.merging;

import java.time.OffsetDateTime;

/** Two that an editor found to be two. */
public record ToldApart(Mergeable kind, String one, String other, String by, OffsetDateTime at, String reason) {}
