package org.talentmoves.source;

import java.util.List;
import org.springframework.data.repository.Repository;
import org.talentmoves.shared.FactId;

interface CitationRepository extends Repository<Citation, CitationId> {

    Citation save(Citation citation);

    void delete(Citation citation);

    List<Citation> findByFact(FactId fact);
}
