package org.talentmoves.merging;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.talentmoves.editorial.Subject;
import org.talentmoves.shared.Conflict;

/** The merging is undone already, a later one that touches it is to be undone first, or a rule would be broken. */
public final class NotToBeParted extends Conflict {

    private final transient List<Subject> circle;

    private NotToBeParted(String reason, List<Subject> circle) {
        super(reason);
        this.circle = List.copyOf(circle);
    }

    static NotToBeParted already(Merging merging) {
        return new NotToBeParted("Merging %d is undone already.".formatted(merging.id()), List.of());
    }

    static NotToBeParted before(Merging later) {
        return new NotToBeParted(
                "Merging %d, of %s into %s, came later and touches the same; undo that one first."
                        .formatted(later.id(), later.goneSubject(), later.keptSubject()),
                List.of());
    }

    static NotToBeParted contradicting(Merging merging, List<Subject> circle) {
        String around = circle.isEmpty()
                ? ""
                : " Each of these would be part of the next, or retell it, and the last of the first: %s."
                        .formatted(circle.stream().map(Subject::toString).collect(joining(", ")));
        return new NotToBeParted(
                "As the facts now are, what was said of %s would contradict itself; mend that first.%s"
                        .formatted(merging.goneSubject(), around),
                circle);
    }

    /** Labs of which each would be part of the next, or sources of which each would retell it; empty where that is not why. */
    List<Subject> circle() {
        return circle;
    }
}
