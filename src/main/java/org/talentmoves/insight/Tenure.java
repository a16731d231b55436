package org.talentmoves.insight;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.move.Career;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Bounds;
import org.talentmoves.timeline.Period;

/**
 * A stay of somebody at a lab, or at a house.
 *
 * @param person the key of the person
 * @param joined the move that began it; null when only the leaving is known
 * @param left the move that ended it; null when it has not ended, as far as is known, or when nobody says how
 * @param over whether it has ended
 */
public record Tenure(UUID person, String lab, Career.@Nullable Step joined, Career.@Nullable Step left, boolean over) {

    /** When it began; null when that is not known. */
    public @Nullable PartialDate since() {
        return joined == null ? null : joined.on();
    }

    /** When it ended; null when that is not known, or when it has not. */
    public @Nullable PartialDate until() {
        return left == null ? null : left.on();
    }

    /** Whether somebody denies the move with which it began, or the one with which it ended. */
    public boolean isContested() {
        return Stream.of(joined, left).filter(Objects::nonNull).anyMatch(step -> step.standing() == Standing.CONTESTED);
    }

    /** Whether it is over and both of its ends have a date. */
    public boolean isMeasured() {
        return over && since() != null && until() != null;
    }

    /** The fewest and the most days between its ends, as far as their dates tell; null unless it is measured. */
    public @Nullable Bounds days() {
        PartialDate since = since();
        PartialDate until = until();
        return !over || since == null || until == null
                ? null
                : new Bounds(Math.max(0, (int) DAYS.between(since.latest(), until.earliest())), Math.max(0, (int)
                        DAYS.between(since.earliest(), until.latest())));
    }

    /** Whether it may have begun in a period; any may in an open one. */
    boolean mayBeginIn(Period period) {
        PartialDate since = since();
        return period.isOpen()
                || since != null
                        && (period.since() == null
                                || !since.latest().isBefore(period.since().earliest()))
                        && (period.until() == null
                                || !since.earliest().isAfter(period.until().latest()));
    }

    /** Whether it surely did. */
    boolean beginsIn(Period period) {
        PartialDate since = since();
        return period.isOpen()
                || since != null
                        && (period.since() == null
                                || !since.earliest().isBefore(period.since().earliest()))
                        && (period.until() == null
                                || !since.latest().isAfter(period.until().latest()));
    }

    /** The position of its beginning by which the latest come first; what has none comes last. */
    int position() {
        PartialDate since = since();
        return since == null ? 0 : since.position();
    }
}
