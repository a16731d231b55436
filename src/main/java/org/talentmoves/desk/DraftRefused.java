package org.talentmoves.desk;

import org.talentmoves.shared.Invalid;

/** Something in a draft is missing or cannot be understood; the form shows all of it in its places. */
public final class DraftRefused extends Invalid {
    DraftRefused(String reason) {
        super(reason);
    }
}
