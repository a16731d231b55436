package org.talentmoves.editorial;

import org.talentmoves.shared.Conflict;

/** Somebody saved the proposal in the meantime. */
public final class StaleProposal extends Conflict {
    StaleProposal(ProposalId id) {
        super("Proposal %s was saved by somebody else, or in another window, since you opened it.".formatted(id));
    }
}
