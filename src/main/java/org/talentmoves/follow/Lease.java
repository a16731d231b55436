package org.talentmoves.follow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A webhook to which this process alone sends, for a while.
 *
 * @param until when another one may take it, if this one has not given it back
 */
record Lease(UUID webhook, String address, String filter, String secret, long position, OffsetDateTime until) {

    static Lease read(ResultSet row, int number) throws SQLException {
        return new Lease(
                row.getObject("webhook_id", UUID.class),
                row.getString("address"),
                row.getString("filter"),
                row.getString("secret"),
                row.getLong("position"),
                row.getObject("busy_until", OffsetDateTime.class));
    }

    /** Without the secret, which stands in no log. */
    @Override
    public String toString() {
        return "webhook " + webhook;
    }
}
