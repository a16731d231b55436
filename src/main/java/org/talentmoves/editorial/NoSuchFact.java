package org.talentmoves.editorial;

import org.talentmoves.shared.FactId;
import org.talentmoves.shared.NotFound;

/** Nothing is public under that id. */
public final class NoSuchFact extends NotFound {
    NoSuchFact(FactId fact) {
        super("There is no public fact %s.".formatted(fact));
    }
}
