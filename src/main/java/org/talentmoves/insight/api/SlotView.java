package org.talentmoves.insight.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentmoves.insight.Asked;
import org.talentmoves.insight.Slot;
import org.talentmoves.timeline.Period;

/** The interval of a row. */
record SlotView(
        @Schema(
                description =
                        "The interval: 2025-06, 2025-Q2 or 2025; null without by, and for what has no date. With by=month and by=quarter"
                                + " a year holds what is known by that year alone, which lies in no single month or quarter.")
        @Nullable
        String interval,

        @Schema(
                description =
                        "The first date of the interval and of the period asked for; null when open, and for what has no date.")
        @Nullable
        String since,

        @Schema(
                description =
                        "The last date of the interval and of the period asked for; null when open, and for what has no date.")
        @Nullable
        String until,

        @Schema(
                description =
                        "Whether the row holds what is known too loosely for the intervals asked for: by the year alone, or without a date.")
        boolean loosely) {

    static SlotView of(Slot slot, Asked asked) {
        Period period =
                slot.isUnknown() ? Period.ALL : slot.within(asked.filter().period());
        return new SlotView(
                slot.label(),
                period.since() == null ? null : period.since().edtf(),
                period.until() == null ? null : period.until().edtf(),
                slot.isUnknown() || slot.isWiderThan(asked.by()));
    }
}
