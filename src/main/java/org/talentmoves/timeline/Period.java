package org.talentmoves.timeline;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.PartialDate;

/** A time from the earliest day of {@code since} to the latest day of {@code until}, both inclusive; null is open. */
public record Period(@Nullable PartialDate since, @Nullable PartialDate until) {

    public static final Period ALL = new Period(null, null);

    /**
     * What is dated and overlaps the period, as a condition that begins with “and”. The calendar position alone tells it,
     * so that an index can: what stands on its first day or later, and the month and the year in which that day lies.
     */
    String overlap(Map<String, Object> parameters) {
        String overlap = "";
        if (since != null) {
            LocalDate first = since.earliest();
            parameters.put("firstDay", PartialDate.of(first).position());
            parameters.put("itsMonth", first.getYear() * 10000 + first.getMonthValue() * 100);
            parameters.put("itsYear", first.getYear() * 10000);
            overlap += " and calendar_position >= :itsYear"
                    + " and (calendar_position >= :firstDay or calendar_position in (:itsMonth, :itsYear))";
        }
        if (until != null) {
            parameters.put("lastDay", PartialDate.of(until.latest()).position());
            overlap += " and calendar_position between 1 and :lastDay";
        }
        return overlap;
    }
}
