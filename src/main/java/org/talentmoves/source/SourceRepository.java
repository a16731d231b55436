package org.talentmoves.source;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.talentmoves.shared.Slug;

interface SourceRepository extends Repository<Source, SourceId> {

    Source save(Source source);

    Optional<Source> findById(SourceId id);

    Optional<Source> findBySlug(Slug slug);

    boolean existsBySlug(Slug slug);
}
