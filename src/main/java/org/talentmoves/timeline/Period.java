package org.talentmoves.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.PartialDate;

/**
 * A time from the earliest day of {@code since} to the latest day of {@code until}, both inclusive; null is open.
 *
 * <p>The position in the calendar alone tells what lies in it, so that an index does: see {@link PartialDate#position}.
 */
public record Period(@Nullable PartialDate since, @Nullable PartialDate until) {

    public static final Period ALL = new Period(null, null);

    public boolean isOpen() {
        return since == null && until == null;
    }

    /** What may have happened in it: also what is known by the month or the year in which its first day lies. */
    String overlapping() {
        String from = since == null
                ? "true"
                : "calendar_position >= :firstYear"
                        + " and (calendar_position >= :firstDay or calendar_position in (:firstMonth, :firstYear))";
        return until == null ? from : from + " and calendar_position between 1 and :lastDay";
    }

    /** What has certainly happened in it: not what is known by a month or a year of which it has only a part. */
    String within() {
        String from = since == null ? "true" : "calendar_position >= :firstWhole";
        return until == null
                ? from
                : from + " and calendar_position between 1 and :lastDay"
                        + " and calendar_position not in (:brokenMonth, :brokenYear)";
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (since != null) {
            LocalDate first = since.earliest();
            parameters.put("firstDay", day(first));
            parameters.put("firstMonth", month(first));
            parameters.put("firstYear", year(first));
            parameters.put(
                    "firstWhole",
                    first.getDayOfYear() == 1 ? year(first) : first.getDayOfMonth() == 1 ? month(first) : day(first));
        }
        if (until != null) {
            LocalDate last = until.latest();
            LocalDate next = last.plusDays(1);
            parameters.put("lastDay", day(last));
            parameters.put("brokenMonth", next.getDayOfMonth() == 1 ? 0 : month(last));
            parameters.put("brokenYear", next.getDayOfYear() == 1 ? 0 : year(last));
        }
        return parameters;
    }

    private static int day(LocalDate day) {
        return month(day) + day.getDayOfMonth();
    }

    private static int month(LocalDate day) {
        return year(day) + day.getMonthValue() * 100;
    }

    private static int year(LocalDate day) {
        return day.getYear() * 10000;
    }
}
