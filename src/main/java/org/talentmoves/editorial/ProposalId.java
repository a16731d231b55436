package org.talentmoves.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The number of a proposal, from 1. */
@Embeddable
public record ProposalId(@Column(name = "proposal_id") long value) {

    /** Refuses with {@link ProposalNotFound} what is no number. */
    public static ProposalId read(String written) {
        if (!written.matches("\\d{1,18}")) {
            throw new ProposalNotFound(written);
        }
        return new ProposalId(Long.parseLong(written));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
