package org.talentmoves.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentmoves.source.Claim;
import org.talentmoves.source.Stance;

/**
 * A claim with the day by which it had surely been published; null when that is not known.
 */
record Reported(Claim claim, @Nullable LocalDate published) {

    /** A denial of which no date is known may have been there on any day, and counts on all: it is never dropped. */
    boolean isPublishedBy(LocalDate day) {
        return published == null ? claim.stance() == Stance.DENIES : !published.isAfter(day);
    }
}
