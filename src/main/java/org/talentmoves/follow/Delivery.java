package org.talentmoves.follow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A message to a webhook.
 *
 * @param number of the change of which it tells; null for a test
 * @param message the id under which it is sent, each time the same
 * @param attempts how often it was sent since the webhook was made or resumed
 * @param nextAt when it is sent, if it waits
 * @param status of the last answer; null where there was none
 * @param answer what was answered, cut short, or what went wrong
 */
public record Delivery(
        long id,
        @Nullable Long number,
        String message,
        String body,
        State state,
        int attempts,
        Instant nextAt,
        @Nullable Integer status,
        @Nullable String answer,
        Instant madeAt,
        @Nullable Instant triedAt) {

    /** What became of it. */
    public enum State {
        PENDING,
        DELIVERED,
        /** A test that was not taken; it is sent once only. */
        FAILED
    }

    static Delivery read(ResultSet row, int number) throws SQLException {
        OffsetDateTime tried = row.getObject("tried_at", OffsetDateTime.class);
        return new Delivery(
                row.getLong("delivery_id"),
                row.getObject("number", Long.class),
                row.getString("message"),
                row.getString("body"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("next_at", OffsetDateTime.class).toInstant(),
                row.getObject("status", Integer.class),
                row.getString("answer"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                tried == null ? null : tried.toInstant());
    }

    public boolean isTest() {
        return number == null;
    }

    public boolean isPending() {
        return state == State.PENDING;
    }
}
