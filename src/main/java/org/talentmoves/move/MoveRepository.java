package org.talentmoves.move;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.talentmoves.shared.FactId;

interface MoveRepository extends Repository<Move, FactId> {

    Move save(Move move);

    Optional<Move> findById(FactId id);
}
