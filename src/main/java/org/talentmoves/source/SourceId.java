package org.talentmoves.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The identity of a source, which outlives its slug. */
@Embeddable
public record SourceId(@Column(name = "source_id") UUID value) {}
