package org.talentmoves.editorial;

import org.talentmoves.shared.Conflict;

/** Only its author submits or withdraws a proposal. */
public final class SomebodyElsesProposal extends Conflict {
    SomebodyElsesProposal(ProposalId id) {
        super("Proposal %s is somebody else's; only its author submits or withdraws it.".formatted(id));
    }
}
