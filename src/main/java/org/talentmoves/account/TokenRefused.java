package org.talentmoves.account;

import org.talentmoves.shared.Unidentified;

/** What was shown is no token, or one that does not hold any more. Which of these it is, is told only of what is none. */
public final class TokenRefused extends Unidentified {

    private TokenRefused(String reason) {
        super(reason);
    }

    /** Cut off, mistyped or something else. */
    public static TokenRefused unreadable() {
        return new TokenRefused("This is no token: one is “tm_” and 49 letters and figures, and it was cut off or"
                + " mistyped. Send “Authorization: Bearer tm_…”, once, with nothing after it.");
    }

    static TokenRefused ended() {
        return new TokenRefused(
                "This token does not hold: nobody made it here, or it has expired or was revoked, or the"
                        + " account of its owner was removed. Make another at the desk, under Account, Tokens.");
    }
}
