package org.talentmoves.timeline;

import java.util.Map;

/** Which of its dates puts a fact into a period, or in order. */
public enum DateField {
    /** The date under which it stands on the timeline: of a move when it was announced, or else when it took effect. */
    TIMELINE("calendar_position"),
    /** When it happened: of a move when it took effect, or else when it was announced; of others the date they have. */
    HAPPENED("happened_position"),
    /** When a move was announced; nothing else has such a date. */
    ANNOUNCED("announced_position"),
    /** When it was published here; days are those in UTC. */
    PUBLISHED("entered_at"),
    /** When its present version was published here; days are those in UTC. */
    UPDATED("changed_at");

    private final String column;

    DateField(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** Whether it tells when something was written here, to the microsecond, and not what sources tell of a day. */
    boolean isMoment() {
        return this == PUBLISHED || this == UPDATED;
    }

    /** What may lie in the period by this date. */
    String overlapping(Period period) {
        return isMoment() ? period.during(column) : period.overlapping(column);
    }

    /** What certainly lies in it. */
    String within(Period period) {
        return isMoment() ? period.during(column) : period.within(column);
    }

    /** What has no such date. */
    String unknown() {
        return isMoment() ? "false" : column + " = 0";
    }

    Map<String, Object> parameters(Period period) {
        return isMoment() ? period.moments() : period.parameters();
    }
}
