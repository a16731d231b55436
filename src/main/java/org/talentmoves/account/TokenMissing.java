package org.talentmoves.account;

import org.talentmoves.shared.Unidentified;

/** Something is to be written, and nothing says in whose name. */
public final class TokenMissing extends Unidentified {

    /** Where a request would have a token. */
    public TokenMissing() {
        super("Send “Authorization: Bearer tm_…” with a token that you have made at the desk, under Account, Tokens.");
    }
}
