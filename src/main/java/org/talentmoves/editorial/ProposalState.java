package org.talentmoves.editorial;

/** How far a proposal is; it goes on in one direction only. */
public enum ProposalState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    REJECTED,
    WITHDRAWN;

    /** Whether its text can still be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == SUBMITTED;
    }
}
