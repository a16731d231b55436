package org.talentmoves.intake;

import static org.talentmoves.intake.Column.maybe;
import static org.talentmoves.intake.Column.needed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.source.Standing;
import org.talentmoves.source.StandingOverride;

/** A row of overrides.csv: an editor’s decision on the standing of a fact; without a standing it lifts the one before. */
final class OverrideRow {

    static final String FILE = "overrides.csv";
    static final Column<FactId> FACT = needed("fact", FactId::new).in(CitationRow::fileOf);
    static final Column<LocalDate> DECIDED = needed("decided_on", OverrideRow::day);
    static final Column<Standing> STANDING =
            maybe("standing", Cell.word(Standing.class).andThen(OverrideRow::allowed));
    static final Column<String> REASON = needed("reason", Cell.text(reason -> decision(null, reason, "editor")));
    static final Column<String> EDITOR = needed("editor", Cell.text(editor -> decision(null, "reason", editor)));

    private static final String THERE = """
            select fact_id as fact, decided_on, lower(standing) as standing, reason, editor
            from standing_override
            where fact_id = any (:keys)
            order by turn""";

    static final Form FORM = new Form(
            FILE,
            List.of(FACT, DECIDED, STANDING, REASON, EDITOR),
            List.of(FACT, DECIDED),
            THERE,
            (row, refusals) -> {});

    private OverrideRow() {}

    static StandingOverride decision(Row row) {
        return new StandingOverride(row.get(STANDING), row.need(REASON), row.need(EDITOR), row.need(DECIDED));
    }

    private static StandingOverride decision(@Nullable Standing standing, String reason, String editor) {
        return new StandingOverride(standing, reason, editor, LocalDate.EPOCH);
    }

    private static Standing allowed(Standing standing) {
        decision(standing, "reason", "editor");
        return standing;
    }

    private static LocalDate day(String cell) {
        PartialDate date = Cell.isoDate(cell);
        if (date.precision() != PartialDate.Precision.DAY) {
            throw new Misread("“%s” is no day: a decision is made on a day, such as 2025-06-30.".formatted(cell));
        }
        return date.earliest();
    }
}
