package org.talentmoves.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The number of a proposal, from 1. */
@Embeddable
public record ProposalId(@Column(name = "proposal_id") long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
