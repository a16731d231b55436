package org.talentmoves.editorial;

import org.talentmoves.shared.Conflict;

/** Author and reviewer differ. */
public final class OwnProposal extends Conflict {
    OwnProposal(ProposalId id) {
        super("Proposal %s is yours; somebody else decides on it.".formatted(id));
    }
}
