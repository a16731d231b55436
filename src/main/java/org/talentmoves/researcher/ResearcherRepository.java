package org.talentmoves.researcher;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.talentmoves.shared.Slug;

interface ResearcherRepository extends Repository<Researcher, ResearcherId> {

    Researcher save(Researcher researcher);

    Optional<Researcher> findById(ResearcherId id);

    Optional<Researcher> findBySlug(Slug slug);

    boolean existsBySlug(Slug slug);
}
