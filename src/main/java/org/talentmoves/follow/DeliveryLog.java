package org.talentmoves.follow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is sent to webhooks, and what became of it. */
@Component
@Transactional
class DeliveryLog {

    private static final String ADD = """
            insert into webhook_delivery (webhook_id, number, message, body, state, attempts, next_at, made_at)
            values (:webhook, :number, :message, :body, 'PENDING', 0, now(), now())""";

    private static final String TRIED = """
            update webhook_delivery
            set state = :state, attempts = attempts + 1, next_at = now() + make_interval(secs => :wait), status = :status,
                answer = :answer, tried_at = now()
            where delivery_id = :id""";

    private final JdbcClient jdbc;

    DeliveryLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Has the change of that number told. */
    void add(UUID webhook, long number, String body) {
        jdbc.sql(ADD)
                .param("webhook", webhook)
                .param("number", number)
                .param("message", "change_" + number)
                .param("body", body)
                .update();
    }

    /** Has a test sent, before all that waits. */
    void addTest(UUID webhook, String body) {
        jdbc.sql(ADD)
                .param("webhook", webhook)
                .param("number", null)
                .param("message", "test_" + UUID.randomUUID())
                .param("body", body)
                .update();
    }

    /** What is to be sent next. */
    Optional<Delivery> next(UUID webhook) {
        return jdbc.sql("""
                        select * from webhook_delivery where webhook_id = :webhook and state = 'PENDING'
                        order by number nulls first, delivery_id limit 1""").param("webhook", webhook).query(Delivery::read).optional();
    }

    /** Whether its time has come, by the clock of the database. */
    boolean isDue(Delivery delivery) {
        return jdbc.sql("select next_at <= now() from webhook_delivery where delivery_id = :id")
                .param("id", delivery.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Notes what came of an attempt; what waits is sent again later. */
    void tried(Delivery delivery, Delivery.State state, Sender.Answer answer, Duration wait) {
        jdbc.sql(TRIED)
                .param("id", delivery.id())
                .param("state", state.name())
                .param("wait", (double) wait.toSeconds())
                .param("status", answer.status())
                .param("answer", answer.text())
                .update();
    }

    /** Has what waits sent at once, and as often as if it were new. */
    void beginAgain(UUID webhook) {
        jdbc.sql("""
                        update webhook_delivery set attempts = 0, next_at = now()
                        where webhook_id = :webhook and state = 'PENDING'""").param("webhook", webhook).update();
    }

    /** The last messages to a webhook, newest first. */
    @Transactional(readOnly = true)
    List<Delivery> last(UUID webhook, int limit) {
        return jdbc.sql("""
                        select * from webhook_delivery where webhook_id = :webhook
                        order by delivery_id desc limit :limit""")
                .param("webhook", webhook)
                .param("limit", limit)
                .query(Delivery::read)
                .list();
    }

    /** Forgets what was sent longer ago. */
    void forget(Duration kept) {
        jdbc.sql("""
                        delete from webhook_delivery
                        where state <> 'PENDING' and tried_at < now() - make_interval(secs => :kept)""").param("kept", (double) kept.toSeconds()).update();
    }
}
