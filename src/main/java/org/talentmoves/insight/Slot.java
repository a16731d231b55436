package org.talentmoves.insight;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.timeline.Period;

/**
 * An interval in which facts are counted: {@code 2025-06}, {@code 2025-Q2}, {@code 2025}; empty for all of the period asked
 * for. As a text it sorts by time, what has no date last.
 */
public record Slot(String written) {

    /** That of facts without a date, where intervals are asked for. */
    static final String UNKNOWN = "~";

    /** How it is told; null for all of the period and for what has no date. */
    public @Nullable String label() {
        return hasDate() ? written : null;
    }

    /** Whether it holds what has no date. */
    public boolean isUnknown() {
        return written.equals(UNKNOWN);
    }

    private boolean hasDate() {
        return !written.isEmpty() && !isUnknown();
    }

    /** Whether it holds facts of which the year alone is known where shorter intervals are asked for. */
    public boolean isWiderThan(@Nullable By by) {
        return by != null && by != By.YEAR && written.length() == 4;
    }

    /** Whether what is dated in the one may be of the other: the same, or one is the year in which the other lies. */
    boolean mayMeet(Slot other) {
        return written.equals(other.written)
                || hasDate()
                        && other.hasDate()
                        && (written.startsWith(other.written) || other.written.startsWith(written));
    }

    /** The part of a period that lies in it; the period itself when it holds all of it. */
    public Period within(Period period) {
        if (!hasDate()) {
            return period;
        }
        PartialDate first = PartialDate.of(end(-2));
        PartialDate last = PartialDate.of(end(0));
        PartialDate since = period.since();
        PartialDate until = period.until();
        return new Period(
                since != null && since.earliest().isAfter(first.earliest()) ? since : first,
                until != null && until.latest().isBefore(last.latest()) ? until : last);
    }

    /** A month of a quarter, counted from its last; other intervals are their own ends. */
    private String end(int months) {
        int quarter = written.indexOf('Q');
        if (quarter < 0) {
            return written;
        }
        int last = (written.charAt(quarter + 1) - '0') * 3;
        return written.substring(0, quarter) + String.format(Locale.ROOT, "%02d", last + months);
    }
}
