package org.talentmoves.timeline;

import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.PartialDate;

/**
 * A part of the timeline: a month, the facts of a year whose month is not known, or those whose date is not known.
 *
 * @param number year and month as 202506; 202500 for a year without its months; 0 for no date
 */
public record Chapter(int number) {

    static Chapter of(@Nullable PartialDate date) {
        return new Chapter(date == null ? 0 : date.position() / 100);
    }

    /** The month or year of the chapter; null when its facts have no date. */
    public @Nullable PartialDate period() {
        int month = number % 100;
        return number == 0 ? null : new PartialDate(number / 100, month == 0 ? null : month, null, false);
    }
}
