package org.talentmoves.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentmoves.source.Claim;

/**
 * A claim with the day by which it had surely been published; null when that is not known.
 */
record Reported(Claim claim, @Nullable LocalDate published) {

    boolean isPublishedBy(LocalDate day) {
        return published != null && !published.isAfter(day);
    }
}
