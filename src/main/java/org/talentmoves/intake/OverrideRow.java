package org.talentmoves.intake;

import static org.talentmoves.intake.Column.maybe;
import static org.talentmoves.intake.Column.needed;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Standing;
import org.talentmoves.source.StandingOverride;

/** A row of overrides.csv: an editor’s decision on the standing of a fact; without a standing it lifts the one before. */
final class OverrideRow {

    static final String FILE = "overrides.csv";
    static final Column<FactId> FACT = needed("fact", Cell.FACT).in(CitationRow::fileOf);
    static final Column<LocalDate> DECIDED = needed("decided_on", Cell.day("a decision is made on a day"));
    static final Column<Standing> STANDING =
            maybe("standing", Cell.word(Standing.class).accepted(standing -> decision(standing, "reason", "editor")));
    static final Column<String> REASON = needed("reason", Cell.text(reason -> decision(null, reason, "editor")));
    static final Column<String> EDITOR = needed("editor", Cell.text(editor -> decision(null, "reason", editor)));

    /** Which one of the decisions of that day it is; the last one of a day holds. */
    static final Column<Integer> TURN =
            maybe("turn", Cell.count(OverrideRow::mustBeCounted)).otherwise("1");

    private static final There THERE =
            new There("""
            select fact_id as fact, decided_on, lower(standing) as standing, reason, editor, turn
            from standing_override""", "fact_id", "left(fact_id, 1), length(fact_id), fact_id, decided_on, turn");

    static final Form FORM = new Form(
            FILE,
            List.of(FACT, DECIDED, STANDING, REASON, EDITOR, TURN),
            List.of(FACT, DECIDED, TURN),
            THERE,
            (row, refusals) -> {});

    private OverrideRow() {}

    static StandingOverride decision(Row row) {
        return new StandingOverride(row.get(STANDING), row.need(REASON), row.need(EDITOR), row.need(DECIDED));
    }

    private static StandingOverride decision(@Nullable Standing standing, String reason, String editor) {
        return new StandingOverride(standing, reason, editor, LocalDate.EPOCH);
    }

    /** What precedes it on its day; empty for the first one. */
    static Optional<Row> before(Row row) {
        int turn = row.need(TURN);
        if (turn == 1) {
            return Optional.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.put(TURN.name(), String.valueOf(turn - 1));
        return Optional.of(new Row(row.file(), row.line(), cells));
    }

    private static void mustBeCounted(int turn) {
        if (turn < 1) {
            throw new Misread("The decisions of one day are numbered from 1 on.");
        }
    }
}
