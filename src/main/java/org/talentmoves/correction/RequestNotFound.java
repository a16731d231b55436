package org.talentmoves.correction;

import org.talentmoves.shared.NotFound;

/** There is no request with that number. */
public final class RequestNotFound extends NotFound {
    RequestNotFound(String number) {
        super("There is no request %s.".formatted(number));
    }
}
