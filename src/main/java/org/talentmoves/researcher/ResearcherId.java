package org.talentmoves.researcher;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The identity of a person, which outlives slugs and names. */
@Embeddable
public record ResearcherId(@Column(name = "researcher_id") UUID value) {}
