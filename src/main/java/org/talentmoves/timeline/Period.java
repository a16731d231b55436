package org.talentmoves.timeline;

import java.time.LocalDate;
import java.time.ZoneOffset;
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
        return overlapping("calendar_position");
    }

    /** The same by another column that holds positions. */
    String overlapping(String position) {
        String from = since == null
                ? "true"
                : "%1$s >= :firstYear and (%1$s >= :firstDay or %1$s in (:firstMonth, :firstYear))".formatted(position);
        return until == null ? from : from + " and %s between 1 and :lastDay".formatted(position);
    }

    /** What has certainly happened in it: not what is known by a month or a year of which it has only a part. */
    String within() {
        return within("calendar_position");
    }

    /** The same by another column that holds positions. */
    String within(String position) {
        String from = since == null ? "true" : position + " >= :firstWhole";
        return until == null
                ? from
                : from
                        + " and %1$s between 1 and :lastDay and %1$s not in (:brokenMonth, :brokenYear)"
                                .formatted(position);
    }

    /** What was written in it, by a column that holds moments. */
    String during(String moment) {
        return (since == null ? "true" : moment + " >= :firstMoment")
                + (until == null ? "" : " and " + moment + " < :endMoment");
    }

    /** The ends of {@link #during}: days begin in UTC. */
    Map<String, Object> moments() {
        Map<String, Object> moments = new HashMap<>();
        if (since != null) {
            moments.put("firstMoment", since.earliest().atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        if (until != null) {
            moments.put("endMoment", until.latest().plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        return moments;
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
