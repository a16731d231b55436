package org.talentmoves.editorial;

import org.talentmoves.shared.Conflict;

/** Several proposals are decided at once only where each was opened as it now is. */
public final class NotOpened extends Conflict {
    NotOpened(ProposalId id) {
        super("Open proposal %s first; it is decided with others only once you have seen it as it now is."
                .formatted(id));
    }
}
