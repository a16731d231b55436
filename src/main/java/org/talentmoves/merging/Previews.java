package org.talentmoves.merging;

import java.util.List;
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
    private final Pairs pairs;
    private final Manuscripts manuscripts;
    private final Revisions revisions;

    Previews(
            Obstacles obstacles,
            UnitedNames names,
            Rows rows,
            Pairs pairs,
            Manuscripts manuscripts,
            Revisions revisions) {
        this.obstacles = obstacles;
        this.names = names;
        this.rows = rows;
        this.pairs = pairs;
        this.manuscripts = manuscripts;
        this.revisions = revisions;
    }

    Preview of(Pair pair) {
        return new Preview(
                pair.kind(),
                side(pair.keptSubject()),
                side(pair.goneSubject()),
                names.additions(pair),
                Rows.read(rows.pointing(pair)),
                obstacles.of(pair));
    }

    private Preview.Side side(Subject subject) {
        return new Preview.Side(
                subject, revisions.version(subject), manuscripts.whole(subject).orElseThrow());
    }

    PartingPreview of(Merging merging) {
        boolean possible = merging.stands() && pairs.isKept(merging);
        return new PartingPreview(
                merging,
                possible ? Rows.read(rows.returning(merging)) : List.of(),
                possible ? Rows.read(rows.staying(merging)) : List.of(),
                names.kept(merging.id()),
                possible);
    }
}
