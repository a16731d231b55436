package org.talentmoves.editorial;

import org.talentmoves.shared.Conflict;
import org.talentmoves.shared.Wire;

/** The proposal is in a state in which that is not possible any more, or not yet. */
public final class NotInThatState extends Conflict {
    NotInThatState(ProposalId id, ProposalState state) {
        super("Proposal %s %s".formatted(id, told(state)));
    }

    private static String told(ProposalState state) {
        return switch (state) {
            case DRAFT -> "is a draft that its author has not submitted yet.";
            case SUBMITTED -> "was submitted already and waits for a decision.";
            case APPROVED -> "was approved already; what it published is changed in a form of its own.";
            case REJECTED, WITHDRAWN -> "was %s already; take it up again as a new one.".formatted(Wire.of(state));
        };
    }
}
