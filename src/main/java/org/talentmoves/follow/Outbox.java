package org.talentmoves.follow;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.history.LedgerEntry;
import org.talentmoves.history.LedgerFilter;
import org.talentmoves.history.News;
import org.talentmoves.history.NewsPlace;
import org.talentmoves.history.NewsSought;
import org.talentmoves.history.NewsStretch;
import org.talentmoves.history.api.ChangedView;
import org.talentmoves.history.api.ChangedViews;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.Entry;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes messages of the changes behind the place of a webhook, and moves the place behind them: both or neither, so that no
 * change is left out and none is told twice.
 */
@Component
class Outbox {

    private static final int AT_ONCE = 100;

    private final Leases leases;
    private final DeliveryLog log;
    private final News news;
    private final ChangedViews views;
    private final WebhookFilter filters;
    private final JsonMapper json;
    private final JdbcClient jdbc;

    Outbox(
            Leases leases,
            DeliveryLog log,
            News news,
            ChangedViews views,
            WebhookFilter filters,
            JsonMapper json,
            JdbcClient jdbc) {
        this.leases = leases;
        this.log = log;
        this.news = news;
        this.views = views;
        this.filters = filters;
        this.json = json;
        this.jdbc = jdbc;
    }

    /** Takes some of what is new; only where nothing waits any more. */
    @Transactional
    void collect(Lease lease) {
        if (leases.holds(lease)) {
            NewsStretch read = news.read(
                    LedgerFilter.of().withFollowers(), NewsSought.after(new NewsPlace(lease.position()), AT_ONCE));
            write(lease.webhook(), lease.filter().isEmpty() ? read.items() : asked(lease, read));
            jdbc.sql("update webhook set position = :position where webhook_id = :webhook")
                    .param("position", read.end().number())
                    .param("webhook", lease.webhook())
                    .update();
        }
    }

    /** The changes of facts that match, or that did once. */
    private List<NewsStretch.Item> asked(Lease lease, NewsStretch read) {
        Set<FactId> facts = new HashSet<>();
        read.entries().forEach(entry -> facts(entry).forEach(facts::add));
        Set<String> asked = new HashSet<>(filters.matching(lease.webhook(), lease.filter(), facts));
        return read.items().stream()
                .filter(item -> facts(item.entry()).anyMatch(fact -> asked.contains(fact.value())))
                .toList();
    }

    /** The fact of which a change tells, of a pay term its offer; nothing for a lab, a person or a source. */
    private static Stream<FactId> facts(LedgerEntry change) {
        return Stream.ofNullable(change.calling().entry()).map(Entry::id);
    }

    private void write(UUID webhook, List<NewsStretch.Item> told) {
        List<ChangedView> changes = views.of(told);
        for (int i = 0; i < changes.size(); i++) {
            log.add(webhook, told.get(i).place().number(), json.writeValueAsString(Message.of(changes.get(i))));
        }
    }

    /**
     * What is sent, in the form that Standard Webhooks proposes.
     *
     * @param type what was changed and how, such as {@code move.corrected}
     * @param data the change, as the API tells it
     */
    record Message(String type, Instant timestamp, ChangedView data) {

        static Message of(ChangedView change) {
            return new Message(Wire.of(change.kind()) + "." + Wire.of(change.act()), change.at(), change);
        }
    }
}
