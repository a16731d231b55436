package org.talentmoves.follow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.account.AccountId;

/** The webhooks as they are kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WebhookRegister {

    private static final String SHOWN = """
            select webhook_id, webhook.account_id, account.name as owner, address, filter, state, cause, made_at
            from webhook join account on account.account_id = webhook.account_id""";

    private final JdbcClient jdbc;

    WebhookRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Webhook> of(AccountId owner) {
        return jdbc.sql(SHOWN + " where webhook.account_id = :owner order by made_at desc, webhook_id")
                .param("owner", owner.value())
                .query(Webhook::read)
                .list();
    }

    List<Webhook> all() {
        return jdbc.sql(SHOWN + " order by made_at desc, webhook_id")
                .query(Webhook::read)
                .list();
    }

    Optional<Webhook> find(UUID id) {
        return jdbc.sql(SHOWN + " where webhook_id = :id")
                .param("id", id)
                .query(Webhook::read)
                .optional();
    }

    /** Makes one that is told of what becomes public from the place on. */
    void add(UUID id, AccountId owner, String address, String filter, String secret, long place) {
        jdbc.sql("""
                        insert into webhook (webhook_id, account_id, address, filter, secret, state, made_at, position, busy_until)
                        values (:id, :owner, :address, :filter, :secret, 'ACTIVE', now(), :place, now())""")
                .param("id", id)
                .param("owner", owner.value())
                .param("address", address)
                .param("filter", filter)
                .param("secret", secret)
                .param("place", place)
                .update();
    }

    void pause(UUID id) {
        set(id, "state = 'PAUSED'", "state = 'ACTIVE'");
    }

    void resume(UUID id) {
        set(id, "state = 'ACTIVE', cause = null", "state <> 'ACTIVE'");
    }

    private void set(UUID id, String what, String where) {
        jdbc.sql("update webhook set " + what + " where webhook_id = :id and " + where)
                .param("id", id)
                .update();
    }

    void changeSecret(UUID id, String secret) {
        jdbc.sql("update webhook set secret = :secret where webhook_id = :id")
                .param("id", id)
                .param("secret", secret)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from webhook where webhook_id = :id").param("id", id).update();
    }
}
