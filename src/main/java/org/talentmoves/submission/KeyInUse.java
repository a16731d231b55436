package org.talentmoves.submission;

import org.talentmoves.shared.Conflict;
import org.talentmoves.shared.Text;

/** The same request is being carried out at this moment. */
public final class KeyInUse extends Conflict {
    KeyInUse(String key) {
        super("A request with the Idempotency-Key “%s” is still running; send it again in a moment to get its answer."
                .formatted(Text.shown(key)));
    }
}
