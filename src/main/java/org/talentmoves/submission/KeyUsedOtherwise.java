package org.talentmoves.submission;

import org.talentmoves.shared.Text;
import org.talentmoves.shared.Unprocessable;

/** The key belongs to another request. */
public final class KeyUsedOtherwise extends Unprocessable {
    KeyUsedOtherwise(String key) {
        super("The Idempotency-Key “%s” was used for another request within a day; take a new one for each request."
                .formatted(Text.shown(key)));
    }
}
