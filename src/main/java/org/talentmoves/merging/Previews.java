package org.talentmoves.merging;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Subject;
import org.talentmoves.intake.Manuscripts;

/** Tells what a merging, or the undoing of one, would do. */
@Component
class Previews {

    private final Obstacles obstacles;
    private final UnitedNames names;
    private final Rows rows;
    private final Consequences consequences;
    private final Chronicle chronicle;
    private final Manuscripts manuscripts;
    private final Revisions revisions;

    Previews(
            Obstacles obstacles,
            UnitedNames names,
            Rows rows,
            Consequences consequences,
            Chronicle chronicle,
            Manuscripts manuscripts,
            Revisions revisions) {
        this.obstacles = obstacles;
        this.names = names;
        this.rows = rows;
        this.consequences = consequences;
        this.chronicle = chronicle;
        this.manuscripts = manuscripts;
        this.revisions = revisions;
    }

    Preview of(Pair pair) {
        List<Obstacle> inTheWay = obstacles.of(pair);
        Set<String> moving = rows.pointing(pair);
        return new Preview(
                pair.kind(),
                side(pair.keptSubject()),
                side(pair.goneSubject()),
                names.additions(pair),
                Rows.read(moving),
                inTheWay.isEmpty() ? without(moving, consequences.of(pair, moving)) : List.of(),
                Rows.read(obstacles.doubled(pair)),
                inTheWay);
    }

    private static List<Subject> without(Set<String> others, Set<String> subjects) {
        return Rows.read(
                subjects.stream().filter(subject -> !others.contains(subject)).collect(toCollection(TreeSet::new)));
    }

    private Preview.Side side(Subject subject) {
        return new Preview.Side(
                subject, revisions.version(subject), manuscripts.whole(subject).orElseThrow());
    }

    PartingPreview of(Merging merging) {
        Merging first = merging.stands() ? chronicle.toBeUndoneBefore(merging).orElse(null) : null;
        if (!merging.stands() || first != null) {
            return PartingPreview.impossible(merging, first, List.of());
        }
        try {
            return parted(merging);
        } catch (NotToBeParted contradicting) {
            return PartingPreview.impossible(merging, null, contradicting.circle());
        }
    }

    private PartingPreview parted(Merging merging) {
        Set<String> returning = rows.returning(merging);
        return new PartingPreview(
                merging,
                Rows.read(returning),
                without(returning, consequences.of(merging, returning)),
                Rows.read(rows.staying(merging)),
                true,
                null,
                List.of());
    }
}
