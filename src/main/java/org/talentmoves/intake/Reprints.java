package org.talentmoves.intake;

import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.talentmoves.context.Benchmarks;
import org.talentmoves.context.Deals;
import org.talentmoves.context.Milestones;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.lab.Labs;
import org.talentmoves.move.Moves;
import org.talentmoves.offer.Offers;
import org.talentmoves.researcher.Researchers;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Report;
import org.talentmoves.source.Sources;

/** Says something else of what is public already. */
@Component
class Reprints {
    private final Labs labs;
    private final Researchers researchers;
    private final Sources sources;
    private final Facts facts;

    Reprints(Labs labs, Researchers researchers, Sources sources, Facts facts) {
        this.labs = labs;
        this.researchers = researchers;
        this.sources = sources;
        this.facts = facts;
    }

    void amend(SubjectKind kind, Row row, List<Report> reports, Ids ids) {
        switch (kind) {
            case LAB ->
                labs.amend(
                        row.need(LabRow.SLUG),
                        LabRow.profile(row),
                        row.list(LabRow.ALIASES),
                        ids.lab(row, LabRow.PARENT));
            case RESEARCHER ->
                researchers.amend(
                        row.need(ResearcherRow.SLUG),
                        row.get(ResearcherRow.EXPERTISE),
                        ResearcherRow.names(row),
                        new LinkedHashSet<>(row.list(ResearcherRow.DISTINCT_FROM).stream()
                                .map(ids::researcher)
                                .toList()));
            case SOURCE ->
                sources.amend(row.need(SourceRow.ID), SourceRow.publication(row), ids.source(row, SourceRow.RELAYS));
            default -> facts.amend(new FactId(row.cells().getOrDefault("id", "")), row, reports, ids);
        }
    }

    /** The façades of the kinds of facts. */
    @Component
    record Facts(Moves moves, Offers offers, Deals deals, Benchmarks benchmarks, Milestones milestones) {

        void amend(FactId id, Row row, List<Report> reports, Ids ids) {
            switch (id.kind()) {
                case MOVE -> moves.amend(id, MoveRow.announcement(row, ids), MoveRow.members(row, ids), reports);
                case OFFER -> offers.amend(id, WhoColumns.of(row, ids), OfferRow.bid(row, ids), reports);
                case PAY_TERM -> offers.amendTerm(row.need(PayTermRow.OFFER), id, PayTermRow.pay(row), reports);
                case DEAL -> deals.amend(id, DealRow.label(row), DealRow.terms(row, ids), reports);
                case BENCHMARK -> benchmarks.amend(id, BenchmarkRow.label(row), BenchmarkRow.pay(row), reports);
                case MILESTONE -> milestones.amend(id, MilestoneRow.saying(row, ids), reports);
            }
        }
    }
}
