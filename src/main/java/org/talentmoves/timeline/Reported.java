package org.talentmoves.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.source.Claim;
import org.talentmoves.source.Stance;

/** A claim with the day by which it had surely been published; null when that is not known. */
record Reported(Claim claim, @Nullable LocalDate published) {

    boolean isPublishedBy(LocalDate day) {
        return published != null && !published.isAfter(day);
    }

    /** Whether it is told of what was known on a day. */
    boolean isToldBy(LocalDate day, List<Reported> said) {
        return isPublishedBy(day) || isUndatedDenial(said);
    }

    /**
     * Whether it is a denial that may have been there on any day, because no date of it is known; not where a dated one of the
     * same speaker or publisher is there, which tells when.
     */
    boolean isUndatedDenial(List<Reported> said) {
        return published == null
                && claim.stance() == Stance.DENIES
                && said.stream()
                        .filter(other -> other.published != null && other.claim.stance() == Stance.DENIES)
                        .noneMatch(other -> other.claim.voice().equals(claim.voice()));
    }
}
