package org.talentmoves.editorial;

import java.time.LocalDate;
import org.talentmoves.shared.Conflict;
import org.talentmoves.shared.FactId;

/** The standing of the fact was decided on a later day already; a decision is kept, and a later one takes its place. */
public final class AlreadyDecided extends Conflict {
    AlreadyDecided(FactId fact, LocalDate day) {
        super("The standing of %s was decided on %s already; decide with that day or a later one."
                .formatted(fact, day));
    }
}
