package org.talentmoves.source;

import org.talentmoves.shared.FactId;
import org.talentmoves.shared.Invalid;

/** No source supports the fact, so it cannot be public. */
public final class NothingSupportsIt extends Invalid {

    NothingSupportsIt(FactId fact) {
        super("No source supports %s: a fact needs at least one citation with the stance “supports”.".formatted(fact));
    }
}
