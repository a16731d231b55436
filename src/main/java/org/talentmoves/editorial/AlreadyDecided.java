package org.talentmoves.editorial;

import org.talentmoves.shared.Conflict;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.StandingOverride;

/** The standing of the fact was decided on that day already; a decision is kept, and a later one takes its place. */
public final class AlreadyDecided extends Conflict {
    AlreadyDecided(FactId fact, StandingOverride decision) {
        super("The standing of %s was decided on %s already; decide with a later date."
                .formatted(fact, decision.decidedOn()));
    }
}
