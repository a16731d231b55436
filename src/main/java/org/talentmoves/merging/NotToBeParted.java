package org.talentmoves.merging;

import org.talentmoves.shared.Conflict;

/** The merging is undone already, a later one that touches it is to be undone first, or a rule would be broken. */
public final class NotToBeParted extends Conflict {
    private NotToBeParted(String reason) {
        super(reason);
    }

    static NotToBeParted already(Merging merging) {
        return new NotToBeParted("Merging %d is undone already.".formatted(merging.id()));
    }

    static NotToBeParted before(Merging later) {
        return new NotToBeParted("Merging %d, of %s into %s, came later and touches the same; undo that one first."
                .formatted(later.id(), later.goneSubject(), later.keptSubject()));
    }

    static NotToBeParted contradicting(Merging merging) {
        return new NotToBeParted("As the facts now are, what was said of %s would contradict itself; mend that first."
                .formatted(merging.goneSubject()));
    }
}
