package org.talentmoves.merging;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Subject;
import org.talentmoves.intake.Followers;
import org.talentmoves.intake.Manuscripts;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Assessment;
import org.talentmoves.timeline.Assessments;

/**
 * Finds what is told otherwise, or is less or more sure, once two are one or are two again, whether or not it points to
 * either: a piece that retells the one that goes has another origin, and a part of it another house. It is tried in the
 * present transaction and taken back, and weighed by the rules of the site before and after.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = NotToBeParted.class)
class Consequences {

    /** All that rests on what retells a source, or on what is said by or of the parts of a lab. */
    private static final Map<Mergeable, String> RESTING_ON = Map.of(Mergeable.LAB, """
            with recursive part(lab_id) as (
                select cast(:gone as uuid)
                union
                select lab.lab_id from part join lab on lab.parent_id = part.lab_id
            )
            select fact_id from timeline_lab join part using (lab_id)
            union
            select fact_id from citation join part on speaks_for_lab_id = lab_id""", Mergeable.SOURCE, """
            with recursive retelling(source_id) as (
                select cast(:gone as uuid)
                union
                select source.source_id from retelling join source on source.relays_id = retelling.source_id
            )
            select fact_id from citation join retelling using (source_id)
            union
            select fact_id from citation join retelling on via_id = retelling.source_id""");

    private final Rows rows;
    private final Circles circles;
    private final Chronicle chronicle;
    private final Assessments assessments;
    private final Manuscripts manuscripts;
    private final Followers followers;
    private final JdbcClient jdbc;

    Consequences(
            Rows rows,
            Circles circles,
            Chronicle chronicle,
            Assessments assessments,
            Manuscripts manuscripts,
            Followers followers,
            JdbcClient jdbc) {
        this.followers = followers;
        this.rows = rows;
        this.circles = circles;
        this.chronicle = chronicle;
        this.assessments = assessments;
        this.manuscripts = manuscripts;
        this.jdbc = jdbc;
    }

    /** Of a merging in whose way nothing stands; {@code pointing} is what points to the one that goes. */
    Set<String> of(Pair pair, Set<String> pointing) {
        return withWhatTells(weighed(pair), pointing);
    }

    /** Of undoing it; refuses with {@link NotToBeParted} where a rule would be broken. */
    Set<String> of(Merging merging, Set<String> returning) {
        return withWhatTells(weighed(merging), returning);
    }

    /** With the offers and moves that tell of pay terms among all these. */
    private Set<String> withWhatTells(Set<String> weighed, Set<String> others) {
        Set<String> subjects = new TreeSet<>(weighed);
        subjects.addAll(others);
        Set<String> telling = new TreeSet<>(weighed);
        followers.ofTerms(subjects).stream().map(FactId::value).forEach(telling::add);
        return telling;
    }

    private Set<String> weighed(Pair pair) {
        manuscripts.alone();
        Set<String> facts = restingOn(pair);
        Map<String, Assessment> before = assessments.of(facts);
        begin();
        rows.move(pair, chronicle.enter(pair, rows.record(pair)));
        Map<String, Assessment> after = assessments.of(facts);
        takeBack();
        return changed(before, after);
    }

    private Set<String> weighed(Merging merging) {
        manuscripts.alone();
        begin();
        Set<String> facts;
        Map<String, Assessment> after;
        List<Subject> circle = List.of();
        try {
            rows.moveBack(merging);
            circle = circles.through(merging);
            rows.check();
            facts = restingOn(merging.pair());
            after = assessments.of(facts);
        } catch (DataIntegrityViolationException broken) {
            takeBack();
            throw NotToBeParted.contradicting(merging, circle);
        }
        takeBack();
        return changed(assessments.of(facts), after);
    }

    private Set<String> restingOn(Pair pair) {
        String sql = RESTING_ON.get(pair.kind());
        return sql == null
                ? Set.of()
                : Set.copyOf(jdbc.sql(sql)
                        .param("gone", pair.gone().id())
                        .query(String.class)
                        .list());
    }

    private static Set<String> changed(Map<String, Assessment> before, Map<String, Assessment> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(fact -> !Objects.equals(before.get(fact), after.get(fact)))
                .collect(toCollection(TreeSet::new));
    }

    private void begin() {
        jdbc.sql("savepoint tried").update();
    }

    private void takeBack() {
        jdbc.sql("rollback to savepoint tried").update();
        jdbc.sql("release savepoint tried").update();
    }
}
