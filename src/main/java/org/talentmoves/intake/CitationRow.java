package org.talentmoves.intake;

import static org.talentmoves.intake.Column.maybe;
import static org.talentmoves.intake.Column.needed;

import java.util.List;
import java.util.UUID;
import org.talentmoves.lab.LabId;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.Slug;
import org.talentmoves.source.Basis;
import org.talentmoves.source.Report;
import org.talentmoves.source.Speaker;
import org.talentmoves.source.Stance;
import org.talentmoves.source.Statement;

/** A row of citations.csv. */
final class CitationRow {
    static final String FILE = "citations.csv";
    static final Column<FactId> FACT = needed("fact", Cell.FACT).in(CitationRow::fileOf);
    static final Column<Slug> SOURCE = needed("source", Cell.SLUG).in(SourceRow.FILE);
    static final Column<Slug> VIA = maybe("via", Cell.SLUG).in(SourceRow.FILE);
    static final Column<Stance> STANCE = needed("stance", Cell.word(Stance.class));
    static final Column<Basis> BASIS = needed("basis", Cell.word(Basis.class));
    static final Column<String> SAYS =
            needed("says", Cell.text(says -> Statement.of(Stance.MENTIONS, Basis.UNKNOWN, says)));

    static final Column<String> SPEAKER =
            maybe("speaker", Cell.text(name -> new Speaker(name, null, null))).optional();
    static final Column<Slug> SPEAKER_RESEARCHER =
            maybe("speaker_researcher", Cell.SLUG).in(ResearcherRow.FILE).optional();
    static final Column<Slug> SPEAKS_FOR =
            maybe("speaks_for", Cell.SLUG).in(LabRow.FILE).optional();

    static final Column<Long> GIVES_LOW =
            maybe("gives_low", Cell.number(AmountColumns::fits)).optional();
    static final Column<Long> GIVES_HIGH =
            maybe("gives_high", Cell.number(AmountColumns::fits)).optional();
    static final Column<String> GIVES_CURRENCY =
            maybe("gives_currency", Cell.text(AmountColumns::names)).optional();
    static final Column<Qualifier> GIVES_QUALIFIER =
            maybe("gives_qualifier", Cell.word(Qualifier.class)).optional();

    static final Column<String> QUOTATION =
            maybe("quotation", Cell.text(words -> quoting(words, "en"))).optional();
    static final Column<String> QUOTATION_LANGUAGE = maybe(
                    "quotation_language", Cell.text(language -> quoting("words", language)))
            .optional();

    private static final There THERE =
            new There("""
            select fact_id as fact, cited.slug as source, route.slug as via, lower(stance) as stance,
                lower(basis) as basis, says, speaker, researcher.slug as speaker_researcher, lab.slug as speaks_for,
                gives_low, gives_high, gives_currency, lower(gives_qualifier) as gives_qualifier,
                quotation, quotation_language
            from citation
                join source cited using (source_id)
                left join source route on route.source_id = via_id
                left join researcher on researcher.researcher_id = speaker_researcher_id
                left join lab on lab.lab_id = speaks_for_lab_id""", "fact_id", "left(fact_id, 1), length(fact_id), fact_id, citation_id");

    static final Form FORM = new Form(
            FILE,
            List.of(
                    FACT,
                    SOURCE,
                    VIA,
                    STANCE,
                    BASIS,
                    SAYS,
                    SPEAKER,
                    SPEAKER_RESEARCHER,
                    SPEAKS_FOR,
                    GIVES_LOW,
                    GIVES_HIGH,
                    GIVES_CURRENCY,
                    GIVES_QUALIFIER,
                    QUOTATION,
                    QUOTATION_LANGUAGE),
            List.of(FACT, SOURCE, STANCE),
            THERE,
            CitationRow::check);

    private CitationRow() {}

    private static void check(Row row, Refusals refusals) {
        Column<?> spoken = row.has(SPEAKER_RESEARCHER) ? SPEAKER_RESEARCHER : row.has(SPEAKER) ? SPEAKER : SPEAKS_FOR;
        if (row.has(QUOTATION) != row.has(QUOTATION_LANGUAGE)) {
            refusals.add(row.refused(
                    row.has(QUOTATION) ? QUOTATION_LANGUAGE : QUOTATION,
                    "A quotation and its language are given together or not at all."));
        }
        refusals.trying(row, GIVES_QUALIFIER, () -> giving(row, Statement.of(row.need(STANCE), Basis.UNKNOWN, "so")));
        if (row.has(SPEAKER) || row.has(SPEAKER_RESEARCHER) || row.has(SPEAKS_FOR)) {
            refusals.trying(
                    row,
                    spoken,
                    () -> Statement.of(Stance.MENTIONS, row.need(BASIS), "so").by(anySpeaker(row)));
        }
        refusals.trying(
                row,
                VIA,
                () -> new Report(
                        Ids.STAND_INS.source(row.need(SOURCE)),
                        Ids.STAND_INS.source(row, VIA),
                        Statement.of(Stance.MENTIONS, Basis.UNKNOWN, "so")));
    }

    /** Somebody who is told in the same columns, whether these can be read or not. */
    private static Speaker anySpeaker(Row row) {
        return new Speaker(
                row.has(SPEAKER) ? "somebody" : null,
                row.has(SPEAKER_RESEARCHER) ? new UUID(0, 0) : null,
                row.has(SPEAKS_FOR) ? new UUID(0, 0) : null);
    }

    static Report report(Row row, Ids ids) {
        return new Report(ids.source(row.need(SOURCE)), ids.source(row, VIA), statement(row, ids));
    }

    private static Statement statement(Row row, Ids ids) {
        return spoken(row, ids, giving(row, stated(row)));
    }

    private static Statement spoken(Row row, Ids ids, Statement statement) {
        Slug researcher = row.get(SPEAKER_RESEARCHER);
        LabId lab = ids.lab(row, SPEAKS_FOR);
        return !row.has(SPEAKER) && researcher == null && lab == null
                ? statement
                : statement.by(new Speaker(
                        row.get(SPEAKER),
                        researcher == null ? null : ids.researcher(researcher).value(),
                        lab == null ? null : lab.value()));
    }

    private static Statement stated(Row row) {
        Statement statement = Statement.of(row.need(STANCE), row.need(BASIS), row.need(SAYS));
        return row.has(QUOTATION) ? statement.quoting(row.need(QUOTATION), row.need(QUOTATION_LANGUAGE)) : statement;
    }

    private static Statement giving(Row row, Statement statement) {
        boolean gives = row.has(GIVES_LOW) || row.has(GIVES_HIGH) || row.has(GIVES_CURRENCY);
        Qualifier qualifier = row.get(GIVES_QUALIFIER);
        return !gives && qualifier == null
                ? statement
                : statement.giving(new Amount(
                        row.get(GIVES_LOW),
                        row.get(GIVES_HIGH),
                        row.get(GIVES_CURRENCY),
                        qualifier == null ? Qualifier.UNDISCLOSED : qualifier));
    }

    private static Statement quoting(String words, String language) {
        return Statement.of(Stance.MENTIONS, Basis.UNKNOWN, "so").quoting(words, language);
    }

    /** The file in which the fact with that id stands. */
    static String fileOf(String fact) {
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
