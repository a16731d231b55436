package org.talentmoves.editorial;

import org.talentmoves.shared.Conflict;
import org.talentmoves.shared.Wire;

/** The proposal is in a state in which that is not possible any more, or not yet. */
public final class NotInThatState extends Conflict {
    NotInThatState(ProposalId id, ProposalState state) {
        super("Proposal %s is %s; that is not possible then.".formatted(id, Wire.of(state)));
    }
}
