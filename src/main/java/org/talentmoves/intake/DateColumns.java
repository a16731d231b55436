package org.talentmoves.intake;

import static org.talentmoves.intake.Column.maybe;
import static org.talentmoves.intake.Column.needed;

import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.PartialDate;

/** A date, and beside it whether it is approximate. */
record DateColumns(Column<PartialDate> date, Column<Boolean> approximate) {
    static DateColumns of(String date, String approximate) {
        return new DateColumns(maybe(date, Cell.DATE_ITSELF), needed(approximate, Cell.TRUTH));
    }

    void check(Row row, Refusals refusals) {
        Refusals.comparing(() -> {
            if (!row.has(date) && row.need(approximate)) {
                refusals.add(row.refused(approximate, "There is no date to be approximate; write false."));
            }
        });
    }

    @Nullable
    PartialDate of(Row row) {
        PartialDate day = row.get(date);
        return day != null && row.need(approximate) ? day.approximately() : day;
    }
}
