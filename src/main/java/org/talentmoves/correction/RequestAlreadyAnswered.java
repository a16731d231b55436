package org.talentmoves.correction;

import org.talentmoves.shared.Conflict;

/** Somebody else answered the request first. */
public final class RequestAlreadyAnswered extends Conflict {
    RequestAlreadyAnswered(RequestId id) {
        super("Request %s was answered already; its answer is public and stays.".formatted(id));
    }
}
