package org.talentmoves.editorial;

import org.talentmoves.shared.Conflict;
import org.talentmoves.shared.FactId;

/** The id belongs to a fact already; ids are never used again. */
public final class FactAlreadyThere extends Conflict {

    FactAlreadyThere(FactId fact) {
        super("There is already a fact %s; its id is not used again.".formatted(fact));
    }
}
