package org.talentmoves.timeline;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.talentmoves.editorial.FactPublished;

/** Hears of published facts and puts them on the timeline before their transaction commits, all of one transaction at once. */
@Component
class Announcements {

    private final Projection projection;
    private final EntityManager entities;

    Announcements(Projection projection, EntityManager entities) {
        this.projection = projection;
        this.entities = entities;
    }

    @EventListener
    void on(FactPublished published) {
        published(this).add(published.fact().value());
    }

    @SuppressWarnings("unchecked")
    private static Set<String> published(Announcements key) {
        @Nullable Object facts = TransactionSynchronizationManager.getResource(key);
        if (facts == null) {
            Set<String> heard = new LinkedHashSet<>();
            TransactionSynchronizationManager.bindResource(key, heard);
            TransactionSynchronizationManager.registerSynchronization(key.new BeforeCommit(heard));
            return heard;
        }
        return (Set<String>) facts;
    }

    private final class BeforeCommit implements TransactionSynchronization {

        private final Set<String> facts;

        private BeforeCommit(Set<String> facts) {
            this.facts = facts;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            projection.show(facts);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(Announcements.this);
        }
    }
}
