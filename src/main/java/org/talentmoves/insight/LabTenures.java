package org.talentmoves.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.timeline.Bounds;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.PersonRef;

/**
 * How long people stayed at a lab.
 *
 * @param stays those of the low bound surely began in the period asked for, and nobody denies their ends; all else that is
 *     counted is of these
 * @param contested stays of which somebody denies an end; for the high bound only
 * @param ongoing stays that have not ended, as far as is known; how long they will be nobody knows, so that no number of
 *     days is made of them
 * @param unmeasured stays that are over and lack the date of an end
 * @param beginUnknown stays, ongoing ones included, of which nobody says when they began
 * @param endUnknown stays that are over, and nobody says when
 * @param fewest the fewest days of the stays that are measured
 * @param most the most days of the same
 * @param named the latest begun of the high bound
 * @param unnamed how many are not among those
 */
public record LabTenures(
        LabRef lab,
        Bounds stays,
        int contested,
        int ongoing,
        int unmeasured,
        int beginUnknown,
        int endUnknown,
        Days fewest,
        Days most,
        List<Stay> named,
        int unnamed) {

    /** The place of the row among all: the most stays first. */
    String place() {
        return "%09d %s".formatted(999_999_999 - stays.high(), lab.slug());
    }

    /** Whose stay it is; null when nobody of that key has a name. */
    public record Stay(@Nullable PersonRef person, Tenure tenure) {}

    /**
     * Days of several stays.
     *
     * @param median the lower one of the two in the middle, where there are two
     */
    public record Days(
            int count,
            @Nullable Integer least,
            @Nullable Integer median,
            @Nullable Integer longest) {

        static Days of(List<Integer> days) {
            List<Integer> sorted = days.stream().sorted().toList();
            int count = sorted.size();
            return count == 0
                    ? new Days(0, null, null, null)
                    : new Days(count, sorted.get(0), sorted.get((count - 1) / 2), sorted.get(count - 1));
        }
    }
}
