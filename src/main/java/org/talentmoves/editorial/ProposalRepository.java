package org.talentmoves.editorial;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface ProposalRepository extends Repository<Proposal, ProposalId> {

    Proposal save(Proposal proposal);

    Optional<Proposal> findBySentAs(String form);

    Optional<Proposal> findById(ProposalId id);

    /** The proposal, which nobody else changes until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Proposal> findLockedById(ProposalId id);
}
