package org.talentmoves.intake;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.talentmoves.context.Benchmarks;
import org.talentmoves.context.Deals;
import org.talentmoves.context.Milestones;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Report;

/** Publishes what surrounds the moves: deals, benchmarks and milestones. */
@Component
class MarketPress {
    private final Deals deals;
    private final Benchmarks benchmarks;
    private final Milestones milestones;

    MarketPress(Deals deals, Benchmarks benchmarks, Milestones milestones) {
        this.deals = deals;
        this.benchmarks = benchmarks;
        this.milestones = milestones;
    }

    void publish(Additions additions, Map<FactId, List<Report>> reports) {
        for (Row row : additions.in(DealRow.FILE)) {
            FactId id = row.need(DealRow.ID);
            deals.publish(
                    id, DealRow.label(row), DealRow.terms(row, additions.ids()), reports.getOrDefault(id, List.of()));
        }
        for (Row row : additions.in(BenchmarkRow.FILE)) {
            FactId id = row.need(BenchmarkRow.ID);
            benchmarks.publish(id, BenchmarkRow.label(row), BenchmarkRow.pay(row), reports.getOrDefault(id, List.of()));
        }
        for (Row row : additions.in(MilestoneRow.FILE)) {
            FactId id = row.need(MilestoneRow.ID);
            milestones.publish(id, MilestoneRow.saying(row, additions.ids()), reports.getOrDefault(id, List.of()));
        }
    }
}
