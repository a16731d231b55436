package org.talentmoves.timeline;

import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.PartialDate;

/** A time from the earliest day of {@code since} to the latest day of {@code until}, both inclusive; null is open. */
public record Period(@Nullable PartialDate since, @Nullable PartialDate until) {

    public static final Period ALL = new Period(null, null);
}
