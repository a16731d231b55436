package org.talentmoves.correction;

import org.talentmoves.shared.Conflict;

/** Somebody else answered the request first, or set it aside. */
public final class RequestAlreadyAnswered extends Conflict {
    RequestAlreadyAnswered(RequestId id) {
        super("Request %s was decided already by somebody else; that stays.".formatted(id));
    }
}
