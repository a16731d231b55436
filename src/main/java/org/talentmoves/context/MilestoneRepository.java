package org.talentmoves.context;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.talentmoves.shared.FactId;

interface MilestoneRepository extends Repository<Milestone, FactId> {

    Milestone save(Milestone milestone);

    Optional<Milestone> findById(FactId id);
}
