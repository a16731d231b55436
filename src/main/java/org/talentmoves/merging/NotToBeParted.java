package org.talentmoves.merging;

import org.talentmoves.shared.Conflict;

/** The merging is undone already, the one that was kept was itself merged since, or a rule would be broken. */
public final class NotToBeParted extends Conflict {
    private NotToBeParted(String reason) {
        super(reason);
    }

    static NotToBeParted already(Merging merging) {
        return new NotToBeParted("Merging %d is undone already.".formatted(merging.id()));
    }

    static NotToBeParted goneItself(Merging merging) {
        return new NotToBeParted(
                "%s was itself merged since; undo that merging first.".formatted(merging.keptSubject()));
    }

    static NotToBeParted contradicting(Merging merging) {
        return new NotToBeParted("As the facts now are, what was said of %s would contradict itself; mend that first."
                .formatted(merging.goneSubject()));
    }
}
