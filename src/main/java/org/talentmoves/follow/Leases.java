package org.talentmoves.follow;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which process sends to which webhook. The time is that of the database, which is one for all of them; a process that is
 * killed gives its webhook back after a minute.
 */
@Component
@Transactional
class Leases {

    /** Longer than a message may last. */
    private static final String LASTS = "interval '1 minute'";

    /** The one that waited longest, of those that have a message whose time has come, or no message and changes to look at. */
    private static final String NEXT = """
            update webhook set busy_until = now() + %s
            where webhook_id = (
                select webhook.webhook_id
                from webhook join account on account.account_id = webhook.account_id and removed_at is null
                left join lateral (
                    select number is null as test, next_at from webhook_delivery delivery
                    where delivery.webhook_id = webhook.webhook_id and delivery.state = 'PENDING'
                    order by number nulls first, delivery_id limit 1
                ) head on true
                where busy_until <= now()
                    and (coalesce(head.test, false)
                        or state = 'ACTIVE'
                            and coalesce(head.next_at <= now(), position < (select max(number) from change)))
                order by busy_until, webhook.webhook_id
                limit 1
                for update of webhook skip locked)
            returning *""".formatted(LASTS);

    private final JdbcClient jdbc;

    Leases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes a webhook for which there is something to do; empty where there is none. */
    Optional<Lease> next() {
        return jdbc.sql(NEXT).query(Lease::read).optional();
    }

    /** Locks what is leased until the transaction ends; false where the time is over, or the webhook was removed. */
    boolean holds(Lease lease) {
        return jdbc.sql("select 1 from webhook where webhook_id = :webhook and busy_until = :until for update")
                .param("webhook", lease.webhook())
                .param("until", lease.until())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Gives it back. */
    void release(Lease lease) {
        jdbc.sql("update webhook set busy_until = now() where webhook_id = :webhook and busy_until = :until")
                .param("webhook", lease.webhook())
                .param("until", lease.until())
                .update();
    }

    void disable(UUID webhook, Webhook.Cause cause) {
        jdbc.sql("update webhook set state = 'DISABLED', cause = :cause where webhook_id = :webhook")
                .param("webhook", webhook)
                .param("cause", cause.name())
                .update();
    }

    /** Disables those whose owner was removed. */
    void disableOrphans() {
        jdbc.sql("""
                        update webhook set state = 'DISABLED', cause = :cause
                        from account
                        where account.account_id = webhook.account_id and removed_at is not null
                            and cause is distinct from :cause""").param("cause", Webhook.Cause.OWNER_REMOVED.name()).update();
    }
}
