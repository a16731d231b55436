package org.talentmoves.intake;

import static org.talentmoves.intake.Column.maybe;
import static org.talentmoves.intake.Column.needed;

import java.util.List;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.Slug;
import org.talentmoves.source.Basis;
import org.talentmoves.source.Report;
import org.talentmoves.source.Stance;
import org.talentmoves.source.Statement;

/** A row of citations.csv. */
final class CitationRow {
    static final String FILE = "citations.csv";
    static final Column<FactId> FACT = needed("fact", FactId::new).in(CitationRow::fileOf);
    static final Column<Slug> SOURCE = needed("source", Slug::new).in(SourceRow.FILE);
    static final Column<Slug> VIA = maybe("via", Slug::new).in(SourceRow.FILE);
    static final Column<Stance> STANCE = needed("stance", Cell.word(Stance.class));
    static final Column<Basis> BASIS = needed("basis", Cell.word(Basis.class));
    static final Column<String> SAYS =
            needed("says", Cell.text(says -> Statement.of(Stance.MENTIONS, Basis.UNKNOWN, says)));

    private static final String THERE = """
            select fact_id as fact, cited.slug as source, route.slug as via, lower(stance) as stance,
                lower(basis) as basis, says
            from citation
                join source cited using (source_id)
                left join source route on route.source_id = via_id
            where fact_id = any (:keys)""";

    static final Form FORM = new Form(
            FILE,
            List.of(FACT, SOURCE, VIA, STANCE, BASIS, SAYS),
            List.of(FACT, SOURCE, STANCE),
            THERE,
            (row, refusals) -> refusals.trying(row, VIA, () -> report(row, Ids.STAND_INS)));

    private CitationRow() {}

    static Report report(Row row, Ids ids) {
        Statement statement = Statement.of(row.need(STANCE), row.need(BASIS), row.need(SAYS));
        return new Report(ids.source(row.need(SOURCE)), ids.source(row, VIA), statement);
    }

    private static String fileOf(String fact) {
        return switch (new FactId(fact).kind()) {
            case MOVE -> MoveRow.FILE;
            case OFFER -> OfferRow.FILE;
            case PAY_TERM -> PayTermRow.FILE;
            case DEAL -> DealRow.FILE;
            case BENCHMARK -> BenchmarkRow.FILE;
            case MILESTONE -> MilestoneRow.FILE;
        };
    }
}
