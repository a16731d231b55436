package org.talentmoves.follow;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.account.Editor;
import org.talentmoves.account.Role;
import org.talentmoves.follow.WebhookRefused.Fault;
import org.talentmoves.history.News;
import org.talentmoves.shared.Uuids;

/**
 * The addresses that are told of changes. Whoever made one sees and changes it; administrators see all, and may stop, try
 * and remove them, but are not shown a secret.
 */
@Service
@Transactional(readOnly = true)
public class Webhooks {

    /** How many an account may have. */
    private static final int MOST = 20;

    private static final int LONGEST_FILTER = 2000;
    private static final int SHOWN = 50;

    private final WebhookRegister register;
    private final DeliveryLog log;
    private final AddressRule addresses;
    private final WebhookFilter filters;
    private final News news;
    private final Clock clock;

    Webhooks(
            WebhookRegister register,
            DeliveryLog log,
            AddressRule addresses,
            WebhookFilter filters,
            News news,
            Clock clock) {
        this.register = register;
        this.log = log;
        this.addresses = addresses;
        this.filters = filters;
        this.news = news;
        this.clock = clock;
    }

    /** Those that this editor may see, newest first. */
    public List<Webhook> of(Editor editor) {
        return editor.role().mayAdminister() ? register.all() : register.of(editor.accountId());
    }

    /** Returns it, or refuses with {@link WebhookNotFound}, also what this editor may not see. */
    public Webhook get(UUID id, Editor editor) {
        return register.find(id)
                .filter(webhook -> webhook.isOf(editor) || editor.role().mayAdminister())
                .orElseThrow(() -> new WebhookNotFound(id));
    }

    /** The last messages to it, newest first. */
    public List<Delivery> deliveries(Webhook webhook) {
        return log.last(webhook.id(), SHOWN);
    }

    /**
     * Makes one that is told of what becomes public from now on; refuses with {@link WebhookRefused}, and a filter that is
     * not understood as the timeline does.
     */
    @Transactional
    public Made make(Editor owner, String address, String filter) {
        owner.must(Role::mayPropose);
        String understood = understood(filter);
        if (register.of(owner.accountId()).size() >= MOST) {
            throw new WebhookRefused(Fault.TOO_MANY);
        }
        Made made = new Made(Uuids.next(), Signing.secret());
        register.add(
                made.id(),
                owner.accountId(),
                addresses.checked(address),
                understood,
                made.secret(),
                news.end().number());
        filters.begin(made.id(), understood);
        return made;
    }

    private String understood(String filter) {
        if (filter.length() > LONGEST_FILTER) {
            throw new WebhookRefused(Fault.FILTER);
        }
        try {
            return filters.understood(filter.strip());
        } catch (IllegalArgumentException e) {
            throw new WebhookRefused(Fault.FILTER);
        }
    }

    @Transactional
    public void pause(UUID id, Editor editor) {
        register.pause(get(id, editor).id());
    }

    /** Goes on where it stopped: what became public meanwhile is sent, and what was not taken is sent again at once. */
    @Transactional
    public void resume(UUID id, Editor editor) {
        register.resume(get(id, editor).id());
        log.beginAgain(id);
    }

    /** Gives it another secret; the one before signs nothing any more. */
    @Transactional
    public Made renewSecret(UUID id, Editor editor) {
        if (!get(id, editor).isOf(editor)) {
            throw new AccessDeniedException("A secret is shown to the owner of a webhook alone");
        }
        Made made = new Made(id, Signing.secret());
        register.changeSecret(id, made.secret());
        return made;
    }

    @Transactional
    public void remove(UUID id, Editor editor) {
        register.remove(get(id, editor).id());
    }

    /** Has a message sent that tells of nothing, before those that wait, also where it is paused. */
    @Transactional
    public void test(UUID id, Editor editor) {
        String body = "{\"type\":\"test\",\"timestamp\":\"%s\",\"data\":{}}".formatted(clock.instant());
        log.addTest(get(id, editor).id(), body);
    }

    /** One that was made or has another secret, which is shown this once. */
    public record Made(UUID id, String secret) {

        /** Without the secret, which stands in no log. */
        @Override
        public String toString() {
            return "webhook " + id;
        }
    }
}
