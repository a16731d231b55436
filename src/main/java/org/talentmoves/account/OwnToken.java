package org.talentmoves.account;

import org.talentmoves.shared.Conflict;

/** Nobody grants their own token that it publishes without a second reader. */
public final class OwnToken extends Conflict {

    OwnToken() {
        super("This token is yours. That it publishes without a second reader, another administrator has to grant.");
    }
}
