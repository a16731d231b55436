package org.talentmoves.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;

/** Since when nothing was made public, told so that nobody misses a change. */
@EmptySite
class LastChangeIntegrationTests {

    private static final Instant START = Instant.parse("2025-07-01T08:00:00.3Z");

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    private Instant now = START;
    private LastChange changes;

    @BeforeEach
    void start() {
        newsroom.furnish();
        changes = new LastChange(jdbc, new Moving());
        changes.settled();
    }

    private void pass(long seconds) {
        now = now.plusSeconds(seconds);
    }

    private void change() {
        jdbc.sql("update lab set note = note").update();
    }

    @Test
    void isTheStartAtTheEarliest() {
        pass(60);
        assertThat(changes.settled())
                .hasValueSatisfying(since -> assertThat(since).isBetween(START, START.plusSeconds(3)));
    }

    @Test
    void isNotToldWithinTheSecondOfAChange() {
        pass(60);
        change();
        assertThat(changes.settled()).isEmpty();
        pass(1);
        assertThat(changes.settled()).contains(Instant.parse("2025-07-01T08:01:01Z"));
    }

    @Test
    void staysUntilSomethingElseChanges() {
        pass(60);
        change();
        changes.settled();
        pass(600);
        assertThat(changes.settled()).contains(Instant.parse("2025-07-01T08:01:01Z"));
        change();
        changes.settled();
        pass(1);
        assertThat(changes.settled()).contains(Instant.parse("2025-07-01T08:11:01Z"));
    }

    @Test
    void movesOnWithEveryChangeEvenIfTheClockIsSetBack() {
        pass(60);
        change();
        changes.settled();
        pass(2);
        changes.settled();
        pass(-3600);
        change();
        changes.settled();
        pass(7200);
        assertThat(changes.settled()).contains(Instant.parse("2025-07-01T08:01:02Z"));
    }

    /** However many changes are seen within a second, it is over when that is. */
    @Test
    void doesNotRunAheadOfTheClock() {
        pass(60);
        for (int many = 0; many < 20; many++) {
            change();
            assertThat(changes.settled()).isEmpty();
        }
        pass(1);
        assertThat(changes.settled()).contains(Instant.parse("2025-07-01T08:01:01Z"));
    }

    @Test
    void isOfTodayAtTheEarliestWhereTheDayIsTold() {
        pass(60);
        change();
        changes.settled();
        pass(3 * 24 * 3600);
        assertThat(changes.settled()).contains(Instant.parse("2025-07-01T08:01:01Z"));
        assertThat(changes.settledToday()).contains(Instant.parse("2025-07-04T00:00:00Z"));
        change();
        changes.settled();
        pass(1);
        assertThat(changes.settledToday()).contains(Instant.parse("2025-07-04T08:01:01Z"));
    }

    @Test
    void callsEachStateOtherwise() {
        List<String> names = new ArrayList<>();
        names.add(changes.state().name());
        assertThat(changes.state().name()).isEqualTo(names.get(0));
        change();
        names.add(changes.state().name());
        change();
        names.add(changes.state().name());
        names.add(new LastChange(jdbc, new Moving()).state().name());
        assertThat(names).doesNotHaveDuplicates();
    }

    /** It began before another that was seen already, and could be seen only after it. */
    @Test
    void missesNoChangeThatIsCommittedLate() throws Exception {
        pass(60);
        try (Connection late = database.getConnection()) {
            late.setAutoCommit(false);
            late.createStatement().executeUpdate("update source set note = note");
            change();
            changes.settled();
            pass(60);
            assertThat(changes.settled()).contains(Instant.parse("2025-07-01T08:01:01Z"));
            late.commit();
        }
        assertThat(changes.settled()).isEmpty();
        pass(60);
        assertThat(changes.settled()).contains(Instant.parse("2025-07-01T08:02:01Z"));
    }

    private final class Moving extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
