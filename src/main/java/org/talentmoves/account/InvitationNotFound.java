package org.talentmoves.account;

import org.talentmoves.shared.NotFound;

/** The link of an invitation is wrong, or was used, revoked or replaced, or is too old. */
public final class InvitationNotFound extends NotFound {

    InvitationNotFound() {
        super("This link lets nobody in: it can be used once, within seven days, unless it was revoked or replaced. "
                + "Ask whoever invited you for another.");
    }
}
