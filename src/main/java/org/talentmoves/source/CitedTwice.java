package org.talentmoves.source;

import org.talentmoves.shared.FactId;
import org.talentmoves.shared.Invalid;

/** One source is cited twice for one fact with the same stance. */
public final class CitedTwice extends Invalid {

    CitedTwice(FactId fact) {
        super("A source is cited twice for %s with the same stance; join the two citations.".formatted(fact));
    }
}
