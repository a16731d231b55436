package org.talentmoves.editorial;

import org.talentmoves.shared.Conflict;

/** The form was sent before, with another reason. */
public final class SentBefore extends Conflict {

    private final transient Proposal proposal;

    SentBefore(Proposal proposal) {
        super("This form was sent before, as proposal %s, with another reason; open it anew to propose it with yours."
                .formatted(proposal.id()));
        this.proposal = proposal;
    }

    /** What came of it then. */
    public Proposal proposal() {
        return proposal;
    }
}
