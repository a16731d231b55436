package org.talentmoves.follow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentmoves.account.AccountId;
import org.talentmoves.account.Editor;

/**
 * An address that is told of changes.
 *
 * @param filter the query of a page of the timeline; empty for all changes
 * @param cause why it was disabled; null where it was not
 */
public record Webhook(
        UUID id,
        AccountId owner,
        String ownerName,
        String address,
        String filter,
        State state,
        @Nullable Cause cause,
        Instant madeAt) {

    /** What it does. */
    public enum State {
        ACTIVE,
        /** Somebody stopped it; what becomes public meanwhile is told when it goes on. */
        PAUSED,
        DISABLED
    }

    /** Why it was disabled. */
    public enum Cause {
        /** It took nothing for days, however often it was tried. */
        UNREACHED,
        /** It answered that nobody is there any more (410). */
        GONE,
        /** The account to which it belongs was removed. */
        OWNER_REMOVED,
        /** What its filter names is not there any more. */
        FILTER_OUTDATED
    }

    static Webhook read(ResultSet row, int number) throws SQLException {
        String cause = row.getString("cause");
        return new Webhook(
                row.getObject("webhook_id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("owner"),
                row.getString("address"),
                row.getString("filter"),
                State.valueOf(row.getString("state")),
                cause == null ? null : Cause.valueOf(cause),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public boolean isOf(Editor editor) {
        return owner.equals(editor.accountId());
    }
}
