package org.talentmoves.context;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.talentmoves.shared.FactId;

interface DealRepository extends Repository<Deal, FactId> {

    Deal save(Deal deal);

    Optional<Deal> findById(FactId id);
}
