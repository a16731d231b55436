package org.talentmoves.timeline;

import org.talentmoves.offer.Pay;
import org.talentmoves.shared.FactId;

/** A pay term with its public id. */
public record Term(FactId id, Pay pay) {}
