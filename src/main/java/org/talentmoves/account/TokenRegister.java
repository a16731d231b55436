package org.talentmoves.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.account.TokenCard.End;

/** The lists of tokens with the names of those who had to do with them, and the days on which they were used. */
@Component
class TokenRegister {

    private static final Duration REMEMBERED = Duration.ofDays(90);

    private static final String CARDS = """
            select token.*, owner.name as owner, owner.role, owner.removed_at, granter.name as granter,
                   revoker.name as revoker
            from token
            join account owner on owner.account_id = token.account_id
            left join account granter on granter.account_id = token.granted_by_id
            left join account revoker on revoker.account_id = token.revoked_by_id
            where least(token.revoked_at, token.expires_at, owner.removed_at) > ? %s
            order by token.made_at desc, token.token_id""";

    private final JdbcClient jdbc;
    private final Granting granting;

    TokenRegister(JdbcClient jdbc, Granting granting) {
        this.jdbc = jdbc;
        this.granting = granting;
    }

    List<TokenCard> of(AccountId owner, Instant now) {
        return jdbc.sql(CARDS.formatted("and token.account_id = ?"))
                .params(Timestamp.from(now.minus(REMEMBERED)), owner.value())
                .query((row, number) -> card(row, now))
                .list();
    }

    List<TokenCard> all(Instant now) {
        return jdbc.sql(CARDS.formatted(""))
                .param(Timestamp.from(now.minus(REMEMBERED)))
                .query((row, number) -> card(row, now))
                .list();
    }

    /** Written on the first use of a day only. */
    void isUsed(TokenId token, LocalDate day) {
        jdbc.sql("update token set last_used_on = ? where token_id = ? and (last_used_on < ? or last_used_on is null)")
                .params(day, token.value(), day)
                .update();
    }

    private TokenCard card(ResultSet row, Instant now) throws SQLException {
        Set<Scope> asked = Scope.of(row.getString("scopes"));
        boolean isGranted = row.getString("granter") != null;
        Role role = Role.valueOf(row.getString("role"));
        Set<Scope> counting = granting.counting(asked, role, isGranted);
        return new TokenCard(
                new TokenId(row.getObject("token_id", UUID.class)),
                row.getString("label"),
                row.getString("beginning"),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("owner"),
                List.copyOf(asked),
                List.copyOf(EnumSet.copyOf(counting)),
                asked.stream().allMatch(scope -> scope.isWithin(role)),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getObject("last_used_on", LocalDate.class),
                row.getString("granter"),
                moment(row, "granted_at"),
                row.getString("revoker"),
                moment(row, "revoked_at"),
                end(row, now));
    }

    private static @Nullable End end(ResultSet row, Instant now) throws SQLException {
        if (row.getTimestamp("revoked_at") != null) {
            return End.REVOKED;
        }
        if (row.getTimestamp("removed_at") != null) {
            return End.OWNER_REMOVED;
        }
        return now.isBefore(row.getTimestamp("expires_at").toInstant()) ? null : End.EXPIRED;
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
