package org.talentmoves.correction;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface CorrectionRequestRepository extends Repository<CorrectionRequest, RequestId> {

    CorrectionRequest save(CorrectionRequest request);

    Optional<CorrectionRequest> findById(RequestId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CorrectionRequest> findLockedById(RequestId id);

    List<CorrectionRequest> findByStateOrderByAskedAt(RequestState state, Limit most);

    List<CorrectionRequest> findByStateInOrderByDecidedAtDesc(Collection<RequestState> states, Limit most);

    long countByState(RequestState state);
}
