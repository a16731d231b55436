package org.talentmoves.context;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.talentmoves.shared.FactId;

interface BenchmarkRepository extends Repository<Benchmark, FactId> {

    Benchmark save(Benchmark benchmark);

    Optional<Benchmark> findById(FactId id);
}
