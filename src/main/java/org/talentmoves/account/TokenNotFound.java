package org.talentmoves.account;

import org.talentmoves.shared.NotFound;

/** No token that holds has that id; or none of those that somebody may see. */
public final class TokenNotFound extends NotFound {

    TokenNotFound(TokenId id) {
        super("There is no token %s that still holds, or it is somebody else's.".formatted(id));
    }
}
