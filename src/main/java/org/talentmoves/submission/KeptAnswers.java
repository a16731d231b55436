package org.talentmoves.submission;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what is sent again as it was answered first, for a day (draft-ietf-httpapi-idempotency-key-header). What is
 * written and its answer are kept in one transaction: whatever breaks off in between leaves neither. What was refused is not
 * kept, as nothing was done.
 */
@Service
public class KeptAnswers {

    static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final JsonMapper json = JsonMapper.builder().build();

    KeptAnswers(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The answer of old; or prepares outside of a transaction, where what is wrong is refused, and then carries it out. */
    public Answer once(Asked asked, Supplier<Supplier<Answer>> prepare) {
        String key = asked.key();
        if (key == null) {
            Supplier<Answer> prepared = prepare.get();
            return Objects.requireNonNull(transaction.execute(status -> prepared.get()));
        }
        return find(asked, key).orElseGet(() -> prepared(asked, key, prepare));
    }

    /** What is refused because the same was done a moment ago under the same key, is answered as that was. */
    private Answer prepared(Asked asked, String key, Supplier<Supplier<Answer>> prepare) {
        Supplier<Answer> prepared;
        try {
            prepared = prepare.get();
        } catch (RuntimeException refused) {
            return find(asked, key).orElseThrow(() -> refused);
        }
        return Objects.requireNonNull(transaction.execute(status -> kept(asked, key, prepared)));
    }

    private Answer kept(Asked asked, String key, Supplier<Answer> prepared) {
        boolean alone = jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:key, 33))")
                .param("key", asked.bearer().tokenId() + " " + key)
                .query(Boolean.class)
                .single();
        if (!alone) {
            throw new KeyInUse(key);
        }
        return find(asked, key).orElseGet(() -> {
            Answer answer = prepared.get();
            keep(asked, key, answer);
            return answer;
        });
    }

    private Optional<Answer> find(Asked asked, String key) {
        return jdbc.sql("select * from kept_answer where token_id = :token and key = :key and at > :since")
                .param("token", asked.bearer().tokenId().value())
                .param("key", key)
                .param("since", now().minus(KEPT))
                .query((row, number) -> {
                    if (!row.getString("fingerprint").equals(asked.fingerprint())) {
                        throw new KeyUsedOtherwise(key);
                    }
                    return new Answer(row.getInt("status"), headers(row.getString("headers")), row.getString("body"));
                })
                .optional();
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> headers(String written) {
        return json.readValue(written, Map.class);
    }

    private void keep(Asked asked, String key, Answer answer) {
        jdbc.sql("delete from kept_answer where at <= :before")
                .param("before", now().minus(KEPT))
                .update();
        jdbc.sql("""
                        insert into kept_answer (token_id, key, fingerprint, status, headers, body, at)
                        values (:token, :key, :fingerprint, :status, cast(:headers as jsonb), :body, :now)""")
                .param("token", asked.bearer().tokenId().value())
                .param("key", key)
                .param("fingerprint", asked.fingerprint())
                .param("status", answer.status())
                .param("headers", json.writeValueAsString(answer.headers()))
                .param("body", answer.body())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
