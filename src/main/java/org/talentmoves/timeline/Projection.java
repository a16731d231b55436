package org.talentmoves.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.source.Assessment;

/** Writes the rows of the timeline from the fact tables: for some facts after their publication, or for all of them anew. */
@Component
class Projection {

    /** The rule by which the rows are written now. Raise it with every change of what they hold. */
    static final int RULE = 8;

    /** Of larger sets PostgreSQL may believe that they are small, and look at all of them for each. */
    private static final int BATCH = 2000;

    private final JdbcClient jdbc;
    private final Evidence evidence;

    Projection(JdbcClient jdbc, Evidence evidence) {
        this.jdbc = jdbc;
        this.evidence = evidence;
    }

    /** Puts the facts, and those that show something of them, on the timeline as they now are. */
    @Transactional(propagation = Propagation.MANDATORY)
    void show(Collection<String> changed) {
        jdbc.sql(ProjectionSql.LOCK)
                .param("changed", changed.toArray(String[]::new))
                .query(row -> {});
        List<String> facts = jdbc.sql(ProjectionSql.SHOWN_WITH)
                .param("changed", changed.toArray(String[]::new))
                .query(String.class)
                .list();
        for (int from = 0; from < facts.size(); from += BATCH) {
            write(facts.subList(from, Math.min(from + BATCH, facts.size())));
        }
    }

    /** Writes the whole timeline anew; readers see the old one until it is done, writers wait. Returns the number of facts. */
    @Transactional
    int rebuild() {
        jdbc.sql("lock table timeline in exclusive mode").update();
        jdbc.sql("delete from timeline").update();
        jdbc.sql("delete from assessment").update();
        jdbc.sql("delete from assessment_then").update();
        int shown = 0;
        String last = "";
        for (List<String> facts = next(last); !facts.isEmpty(); facts = next(last)) {
            write(facts);
            shown += facts.size();
            last = facts.get(facts.size() - 1);
        }
        jdbc.sql("update projection_rule set rule = :rule").param("rule", RULE).update();
        return shown;
    }

    /** Writes the timeline anew unless another node has just done so; returns the number of facts. */
    @Transactional
    int rebuildOutdated() {
        jdbc.sql("lock table timeline in exclusive mode").update();
        return isOutdated() ? rebuild() : 0;
    }

    /** Whether the rows were written by an older rule than {@link #RULE}. */
    @Transactional(readOnly = true)
    boolean isOutdated() {
        return jdbc.sql("select rule < :rule from projection_rule")
                .param("rule", RULE)
                .query(Boolean.class)
                .single();
    }

    private List<String> next(String last) {
        return jdbc.sql("select fact_id from fact where fact_id > :last and fact_id not like 'p%'"
                        + " order by fact_id limit " + BATCH)
                .param("last", last)
                .query(String.class)
                .list();
    }

    private void write(List<String> facts) {
        jdbc.sql("delete from timeline where fact_id = any(:facts)")
                .param("facts", facts.toArray(String[]::new))
                .update();
        Testimony testimony = evidence.about(facts);
        Map<String, Assessment> assessed = testimony.assessed();
        jdbc.sql(ProjectionSql.ASSESSMENTS)
                .params(ColumnsOf.assessments(assessed))
                .update();
        jdbc.sql(ProjectionSql.FACTS)
                .params(ColumnsOf.facts(testimony.weighed(assessed)))
                .update();
        jdbc.sql(ProjectionSql.LABS)
                .param("facts", facts.toArray(String[]::new))
                .update();
        writeThen(testimony, assessed.keySet());
    }

    private void writeThen(Testimony testimony, Set<String> weighed) {
        jdbc.sql("delete from assessment_then where fact_id = any(:facts)")
                .param("facts", weighed.toArray(String[]::new))
                .update();
        Map<String, List<Spell<Assessment>>> then = testimony.assessedThen();
        jdbc.sql(ProjectionSql.ASSESSMENTS_THEN)
                .params(ColumnsOf.assessmentsThen(
                        then.values().stream().flatMap(List::stream).toList()))
                .update();
        jdbc.sql(ProjectionSql.FACTS_THEN)
                .params(ColumnsOf.factsThen(testimony.weighedThen(then)))
                .update();
    }
}
