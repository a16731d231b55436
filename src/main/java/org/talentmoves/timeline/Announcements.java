package org.talentmoves.timeline;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.talentmoves.editorial.FactPublished;
import org.talentmoves.lab.LabAmended;
import org.talentmoves.researcher.ResearcherAmended;
import org.talentmoves.source.SourceAmended;

/**
 * Hears of what is published and changed, and puts the facts concerned on the timeline before their transaction commits,
 * all of one transaction at once.
 */
@Component
public class Announcements {

    private static final String TOUCHING_LAB = """
            select fact_id from timeline_lab where lab_id = :id
            union
            select fact_id from citation where speaks_for_lab_id = :id""";

    private static final String OF_PERSON = """
            select fact_id from fact_person where researcher_id = :id
            union
            select fact_id from citation where speaker_researcher_id = :id""";

    /** Also by pieces that retell it: the end of a chain of relays is the origin of all of them. */
    private static final String CITING = """
            with recursive retelling(source_id) as (
                select cast(:id as uuid)
                union
                select source.source_id from retelling join source on source.relays_id = retelling.source_id
            )
            select fact_id from citation join retelling using (source_id)
            union
            select fact_id from citation where via_id = :id""";

    private final Projection projection;
    private final JdbcClient jdbc;
    private final EntityManager entities;

    Announcements(Projection projection, JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.entities = entities;
    }

    @EventListener
    void on(FactPublished published) {
        published(this).add(published.fact().value());
    }

    @EventListener
    void on(LabAmended amended) {
        concerned(TOUCHING_LAB, amended.lab().value());
    }

    @EventListener
    void on(ResearcherAmended amended) {
        concerned(OF_PERSON, amended.researcher().value());
    }

    @EventListener
    void on(SourceAmended amended) {
        concerned(CITING, amended.source().value());
    }

    private void concerned(String sql, UUID id) {
        published(this).addAll(jdbc.sql(sql).param("id", id).query(String.class).list());
    }

    /** Puts what was published so far in the present transaction on the timeline, to be read within it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void show() {
        entities.flush();
        projection.show(published(this));
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
