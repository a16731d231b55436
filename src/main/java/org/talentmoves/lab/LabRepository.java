package org.talentmoves.lab;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.talentmoves.shared.Slug;

interface LabRepository extends Repository<Lab, LabId> {

    Lab save(Lab lab);

    Optional<Lab> findBySlug(Slug slug);

    Optional<Lab> findById(LabId id);

    boolean existsBySlug(Slug slug);
}
