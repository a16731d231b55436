package org.talentmoves.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.Network;

/**
 * How often a password may be tried: five times an account and thirty times an address in a quarter of an hour. An attempt
 * counts as failed until it has succeeded, so that many at once are no way round.
 */
@Component
class SignInAttempts {

    static final int OF_AN_ACCOUNT = 5;
    static final int FROM_A_NETWORK = 30;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts an attempt, or refuses with {@link TooManyAttempts}; what is refused is not counted. */
    @Transactional
    void begin(String account, String address) {
        String hash = Hash.of(account);
        String network = Network.of(address).name();
        Instant now = clock.instant();
        jdbc.sql("delete from sign_in_failure where failed_at <= ?")
                .param(Timestamp.from(now.minus(WINDOW)))
                .update();
        mustBeFewer("account_hash", hash, OF_AN_ACCOUNT);
        mustBeFewer("network", network, FROM_A_NETWORK);
        jdbc.sql("insert into sign_in_failure (account_hash, network, failed_at) values (?, ?, ?)")
                .params(hash, network, Timestamp.from(now))
                .update();
    }

    /** Forgets what failed before: the account is known to be with whoever owns it. */
    @Transactional
    void succeed(String account) {
        jdbc.sql("delete from sign_in_failure where account_hash = ?")
                .param(Hash.of(account))
                .update();
    }

    /** Refuses until the oldest of the last attempts is out of the window. */
    private void mustBeFewer(String column, String value, int most) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(?), hashtext(?))")
                .params(column, value)
                .query((row, number) -> number)
                .single();
        jdbc.sql("select failed_at from sign_in_failure where %s = ? order by failed_at desc offset ? limit 1"
                        .formatted(column))
                .params(value, most - 1)
                .query(Timestamp.class)
                .optional()
                .ifPresent(oldest -> {
                    throw new TooManyAttempts(
                            Duration.between(clock.instant(), oldest.toInstant().plus(WINDOW)));
                });
    }
}
