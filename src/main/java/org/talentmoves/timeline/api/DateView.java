package org.talentmoves.timeline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.PartialDate;

/** A year, a month or a day, perhaps approximate. */
@Schema(
        name = "PartialDate",
        description = "A year, a month or a day as in EDTF; earliest and latest are the first and the last day that it"
                + " can mean, the approximation left aside.")
public record DateView(String edtf, LocalDate earliest, LocalDate latest, boolean approximate) {

    public static @Nullable DateView of(@Nullable PartialDate date) {
        return date == null ? null : new DateView(date.edtf(), date.earliest(), date.latest(), date.approximate());
    }
}
