package org.talentmoves.merging;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Subject;

/** Merges two into one, and parts them again, in the present transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Joining {

    private final Obstacles obstacles;
    private final Rows rows;
    private final UnitedNames names;
    private final MergingLedger ledger;
    private final Chronicle chronicle;
    private final Consequences consequences;
    private final Apart apart;
    private final EntityManager entities;

    Joining(
            Obstacles obstacles,
            Rows rows,
            UnitedNames names,
            MergingLedger ledger,
            Chronicle chronicle,
            Consequences consequences,
            Apart apart,
            EntityManager entities) {
        this.obstacles = obstacles;
        this.rows = rows;
        this.names = names;
        this.ledger = ledger;
        this.chronicle = chronicle;
        this.consequences = consequences;
        this.apart = apart;
        this.entities = entities;
    }

    /** What gets another version by a merging: the two, what is told otherwise by it, and all that points to the one that goes. */
    Map<Subject, Integer> concerned(Pair pair) {
        obstacles.mustBeNone(pair);
        Set<Subject> subjects = new LinkedHashSet<>(pair.subjects());
        Set<String> pointing = rows.pointing(pair);
        subjects.addAll(Rows.read(consequences.of(pair, pointing)));
        subjects.addAll(Rows.read(pointing));
        return ledger.versions(subjects);
    }

    /** What gets another version when it is undone. */
    Map<Subject, Integer> concerned(Merging merging) {
        Set<Subject> subjects = new LinkedHashSet<>(merging.pair().subjects());
        Set<String> returning = rows.returning(merging);
        subjects.addAll(Rows.read(consequences.of(merging, returning)));
        subjects.addAll(Rows.read(returning));
        return ledger.versions(subjects);
    }

    void merge(Pair pair, Map<Subject, Integer> versions) {
        ledger.keep(versions);
        ledger.announce(pair.kind(), pair.gone());
        ledger.announce(pair.kind(), pair.kept());
        List<Addition> additions = names.additions(pair);
        long merging = chronicle.enter(pair, rows.record(pair));
        names.keep(merging, additions);
        rows.move(pair, merging);
        names.unite(pair, additions);
        entities.flush();
        ledger.append(versions, Act.MERGED);
        rows.check();
    }

    void part(Merging merging, Map<Subject, Integer> versions) {
        Pair pair = merging.pair();
        Map<Subject, Integer> there = new LinkedHashMap<>(versions);
        there.remove(pair.goneSubject());
        ledger.keep(there);
        ledger.announce(pair.kind(), pair.kept());
        rows.moveBack(merging);
        names.takeAway(pair, names.leaving(merging));
        entities.flush();
        ledger.announce(pair.kind(), pair.gone());
        ledger.keep(Map.of(pair.goneSubject(), versions.getOrDefault(pair.goneSubject(), 1)));
        ledger.append(versions, Act.PARTED);
        apart.tellParted(merging, chronicle.undone(merging), chronicle.reviewer());
        mustHold(merging);
    }

    /** Such as that a lab is no part of itself, when labs were made parts of others since. */
    private void mustHold(Merging merging) {
        try {
            rows.check();
        } catch (DataIntegrityViolationException broken) {
            throw NotToBeParted.contradicting(merging, List.of());
        }
    }
}
