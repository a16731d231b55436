package org.talentmoves.submission;

import org.talentmoves.shared.Invalid;

/** What is given as a key is none. */
public final class KeyUnfit extends Invalid {
    public KeyUnfit() {
        super("An Idempotency-Key is a text of 1 to 200 printing ASCII characters, in quotation marks or without.");
    }
}
