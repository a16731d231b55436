package org.talentmoves.reading;

import org.talentmoves.shared.Qualifier;

/** A number of people with its qualifier, which is neither a range nor undisclosed. */
public record Count(int people, Qualifier qualifier) {}
