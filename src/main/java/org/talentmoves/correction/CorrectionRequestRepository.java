package org.talentmoves.correction;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CorrectionRequestRepository extends Repository<CorrectionRequest, RequestId> {

    CorrectionRequest save(CorrectionRequest request);

    Optional<CorrectionRequest> findById(RequestId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CorrectionRequest> findLockedById(RequestId id);

    List<CorrectionRequest> findByStateOrderByAskedAt(RequestState state, Limit most);

    List<CorrectionRequest> findByStateInOrderByDecidedAtDesc(Collection<RequestState> states, Limit most);

    /** Those decided before a moment, and of those decided just then the ones of a lower number; latest first. */
    @Query("""
            from CorrectionRequest request
            where request.state in :states
                and (request.decidedAt < :at or request.decidedAt = :at and request.id.value < :number)
            order by request.decidedAt desc, request.id.value desc""")
    List<CorrectionRequest> findDecidedBefore(Collection<RequestState> states, Instant at, long number, Limit most);

    long countByState(RequestState state);
}
