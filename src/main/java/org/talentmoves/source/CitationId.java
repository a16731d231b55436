package org.talentmoves.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The identity of a citation. */
@Embeddable
public record CitationId(@Column(name = "citation_id") UUID value) {}
