package org.talentmoves.editorial;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.source.Citations;
import org.talentmoves.source.Report;
import org.talentmoves.source.Standing;
import org.talentmoves.source.StandingOverride;

/** The door through which a fact becomes public: it gets its id, its citations and its place in the ledger of facts. */
@Service
public class Publications {

    private final FactNumbers numbers;
    private final Citations citations;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publications(
            FactNumbers numbers, Citations citations, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.numbers = numbers;
        this.citations = citations;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Draws an id that no fact has or had. */
    @Transactional
    public FactId draw(FactKind kind) {
        return numbers.draw(kind);
    }

    /** Keeps ids that came with their facts from being drawn again. */
    @Transactional
    public void passOver(Collection<FactId> facts) {
        numbers.passOver(facts);
    }

    /** Publishes a fact in the transaction that saves it; refuses an id that is taken, and a fact without support. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(FactId fact, List<Report> reports) {
        int entered =
                jdbc.sql("""
                        insert into fact (fact_id, version, entered_at, changed_at) values (:fact, 1, :now, :now)
                        on conflict do nothing""").param("fact", fact.value()).param("now", now()).update();
        if (entered == 0) {
            throw new FactAlreadyThere(fact);
        }
        citations.cite(fact, reports);
        events.publishEvent(new FactPublished(fact));
    }

    /**
     * Decides on the standing of a fact or pay term in place of its citations, with a reason that readers are shown. It
     * counts as a change of the fact. Refuses a fact that is not public, and a second decision of one day.
     */
    @Transactional
    public void decide(FactId fact, StandingOverride decision) {
        int changed = jdbc.sql("update fact set version = version + 1, changed_at = :now where fact_id = :fact")
                .param("fact", fact.value())
                .param("now", now())
                .update();
        if (changed == 0) {
            throw new NoSuchFact(fact);
        }
        Standing standing = decision.standing();
        int decided = jdbc.sql("""
                        insert into standing_override (fact_id, decided_on, standing, reason, editor)
                        values (:fact, :day, :standing, :reason, :editor) on conflict do nothing""")
                .param("fact", fact.value())
                .param("day", decision.decidedOn())
                .param("standing", standing == null ? null : standing.name())
                .param("reason", decision.reason())
                .param("editor", decision.editor())
                .update();
        if (decided == 0) {
            throw new AlreadyDecided(fact, decision);
        }
        events.publishEvent(new FactPublished(fact));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
