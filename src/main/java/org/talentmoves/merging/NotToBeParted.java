package org.talentmoves.merging;

import org.talentmoves.shared.Conflict;

/** The merging is undone already, or the one that was kept was itself merged since. */
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
}
