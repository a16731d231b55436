package org.talentmoves.context;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Publications;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Report;

/** All published benchmarks. */
@Service
@Transactional(readOnly = true)
public class Benchmarks {

    private final BenchmarkRepository benchmarks;
    private final Publications publications;

    Benchmarks(BenchmarkRepository benchmarks, Publications publications) {
        this.benchmarks = benchmarks;
        this.publications = publications;
    }

    /** Returns the benchmark, or refuses with {@link BenchmarkNotFound}. */
    public Benchmark get(FactId id) {
        return benchmarks.findById(id).orElseThrow(() -> new BenchmarkNotFound(id.value()));
    }

    @Transactional
    public Benchmark publish(FactId id, Label label, MarketPay pay, List<Report> reports) {
        publications.publish(id, reports);
        return benchmarks.save(new Benchmark(id, label, pay));
    }

    /** Says something else of a published benchmark from now on. */
    @Transactional
    public void amend(FactId id, Label label, MarketPay pay, List<Report> reports) {
        get(id).amend(label, pay);
        publications.amend(id, reports);
    }
}
