package org.talentmoves.editorial;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Since when nothing was made public or changed. Transactions say when they began, not when others could see what they did;
 * so the time counts at which a change was first seen here, which is never before anybody could read it, and never before the
 * program started.
 */
@Service
public class LastChange {

    /** What was made by transactions that were not over at the moment of the snapshot; one look into an index. */
    private static final String SEEN = """
            select pg_current_snapshot()::text as snapshot, exists (
                select from public_change
                where made_in >= pg_snapshot_xmin(cast(:last as pg_snapshot))
                    and not pg_visible_in_snapshot(made_in, cast(:last as pg_snapshot))) as is_changed""";

    /** Other in each run, so that no state of one is called as a state of another; not even with another program. */
    private final String run = UUID.randomUUID().toString();

    private final JdbcClient jdbc;
    private final Clock clock;
    private Seen last;

    /** The last of which the time was told. */
    private Seen told = new Seen("1:1:", Instant.MIN, -1);

    LastChange(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.last = new Seen("1:1:", second(), 0);
    }

    /**
     * A whole second; empty until it is over, since what is read within it may be changed within it. Ask before reading what
     * it is to be said of: then what is read is at most newer than it says, and the next answer tells.
     */
    public Optional<Instant> settled() {
        return state().since();
    }

    /**
     * The state of what is public, to be asked before it is read. Who is told the same name twice has been told of no change in
     * between: what was read after the first time, is what would be read now.
     */
    public State state() {
        Seen seen = look();
        return new State(run + "." + seen.number(), since(seen));
    }

    private synchronized Optional<Instant> since(Seen seen) {
        if (seen.since().isAfter(clock.instant())) {
            return Optional.empty();
        }
        told = seen;
        return Optional.of(seen.since());
    }

    private Seen look() {
        Seen before = last();
        return jdbc.sql(SEEN)
                .param("last", before.snapshot())
                .query((row, number) -> row.getBoolean("is_changed") ? row.getString("snapshot") : "")
                .optional()
                .filter(snapshot -> !snapshot.isEmpty())
                .map(this::replace)
                .orElse(before);
    }

    private synchronized Seen last() {
        return last;
    }

    /**
     * Also when somebody else saw it at the same moment: the later time is the safe one. A time that was not told yet, as its
     * second is not over, is that of this change as well; one that was, is not.
     */
    private synchronized Seen replace(String snapshot) {
        Instant next = told.equals(last) ? last.since().plusSeconds(1) : last.since();
        last = new Seen(snapshot, second().isAfter(next) ? second() : next, last.number() + 1);
        return last;
    }

    /** The end of the present second. */
    private Instant second() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }

    /**
     * A state of what is public.
     *
     * @param since as {@link #settled}
     */
    public record State(String name, Optional<Instant> since) {

        /** Of what tells the day on which it is read: since its beginning in UTC, at the earliest. */
        public Optional<Instant> sinceOnADay(Instant now) {
            return ofDay(since, now);
        }
    }

    /** As {@link #settled}, of what tells the day on which it is read. */
    public Optional<Instant> settledToday() {
        return ofDay(settled(), clock.instant());
    }

    private static Optional<Instant> ofDay(Optional<Instant> since, Instant now) {
        Instant today = now.truncatedTo(ChronoUnit.DAYS);
        return since.map(change -> today.isAfter(change) ? today : change);
    }

    /** @param number of the changes that were seen */
    private record Seen(String snapshot, Instant since, long number) {}
}
