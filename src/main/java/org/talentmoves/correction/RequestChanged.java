package org.talentmoves.correction;

import org.talentmoves.shared.Conflict;

/** Somebody else changed the public answer first. */
public final class RequestChanged extends Conflict {
    RequestChanged(RequestId id) {
        super("The answer to request %s was changed by somebody else meanwhile; look at it first.".formatted(id));
    }
}
