package org.talentmoves.editorial;

import org.talentmoves.shared.FactId;

/** A fact was published or changed. Heard within the same transaction. */
public record FactPublished(FactId fact) {}
