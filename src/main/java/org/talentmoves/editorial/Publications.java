package org.talentmoves.editorial;

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
    private final Revisions revisions;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Publications(
            FactNumbers numbers,
            Citations citations,
            Revisions revisions,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.numbers = numbers;
        this.citations = citations;
        this.revisions = revisions;
        this.jdbc = jdbc;
        this.events = events;
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
        int entered = jdbc.sql("""
                        insert into fact (fact_id, version, entered_at, changed_at) values (:fact, 1, :now, :now)
                        on conflict do nothing""")
                .param("fact", fact.value())
                .param("now", revisions.now())
                .update();
        if (entered == 0) {
            throw new FactAlreadyThere(fact);
        }
        citations.cite(fact, reports);
        revisions.append(Subject.of(fact), 1, Act.PUBLISHED);
        events.publishEvent(new FactPublished(fact));
    }

    /**
     * Changes a fact in the transaction that saves it: from now on these are all of its citations. Refuses a fact that is
     * not public or would be without support.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void amend(FactId fact, List<Report> reports) {
        int version = nextVersion(fact);
        citations.citeAnew(fact, reports);
        revisions.append(Subject.of(fact), version, null);
        events.publishEvent(new FactPublished(fact));
    }

    /** Counts as a change of a fact that something of which it speaks was merged or parted, in the transaction that did it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(FactId fact, Act act) {
        revisions.append(Subject.of(fact), nextVersion(fact), act);
        events.publishEvent(new FactPublished(fact));
    }

    /** Counts as a change of a fact that something was changed of which it tells, in the transaction that did it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(FactId fact, List<FactId> through) {
        Occasion occasion = revisions.occasion().as(Act.FOLLOWED);
        revisions.append(
                Subject.of(fact),
                nextVersion(fact),
                occasion,
                through.stream().map(Subject::of).toList());
        events.publishEvent(new FactPublished(fact));
    }

    private int nextVersion(FactId fact) {
        return jdbc.sql("""
                        update fact set version = version + 1, changed_at = greatest(changed_at, :now)
                        where fact_id = :fact returning version""")
                .param("fact", fact.value())
                .param("now", revisions.now())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NoSuchFact(fact));
    }

    /**
     * Decides on the standing of a fact or pay term in place of its citations, with a reason that readers are shown. It
     * counts as a change of the fact; of several of one day the last one holds. Refuses a fact that is not public.
     */
    @Transactional
    public void decide(FactId fact, StandingOverride decision) {
        int version = nextVersion(fact);
        boolean before = isRetracted(fact);
        Standing standing = decision.standing();
        jdbc.sql("""
                        insert into standing_override (fact_id, decided_on, turn, standing, reason, editor)
                        select :fact, :day, coalesce(max(turn), 0) + 1, :standing, :reason, :editor
                        from standing_override where fact_id = :fact and decided_on = :day""")
                .param("fact", fact.value())
                .param("day", decision.decidedOn())
                .param("standing", standing == null ? null : standing.name())
                .param("reason", decision.reason())
                .param("editor", decision.editor())
                .update();
        revisions.append(Subject.of(fact), version, occasion(decision).as(act(before, isRetracted(fact))), List.of());
        events.publishEvent(new FactPublished(fact));
    }

    /** What comes in files names the editor and the reason of a decision itself. */
    private Occasion occasion(StandingOverride decision) {
        Occasion present = revisions.occasion();
        return present.editor() != null
                ? present
                : new Occasion(
                        Act.DECIDED, decision.reason(), new Signature(null, decision.editor()), null, null, null);
    }

    /** By what holds before and after: a decision of an earlier day than the one that holds changes neither. */
    private static Act act(boolean wasRetracted, boolean isRetracted) {
        return wasRetracted == isRetracted ? Act.DECIDED : isRetracted ? Act.RETRACTED : Act.REINSTATED;
    }

    /** Whether the decision that holds, that of the latest day, retracts the fact or pay term. */
    @Transactional(readOnly = true)
    public boolean isRetracted(FactId fact) {
        return jdbc.sql("""
                        select coalesce((select standing from standing_override where fact_id = :fact
                                         order by decided_on desc, turn desc limit 1), '') = 'RETRACTED'""").param("fact", fact.value()).query(Boolean.class).single();
    }
}
