package org.talentmoves.timeline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.talentmoves.timeline.Totals;

/** How many facts match, between two bounds. */
@Schema(
        description =
                "How many facts match in all, between two bounds, both inclusive: low counts those that surely lie in"
                        + " the period asked for and that nobody denies, high all that are listed.")
record BoundsView(
        int low,
        int high,

        @Schema(description = "How many of them somebody denies.")
        int contested,

        @Schema(description = "Of how many others somebody denies the pay; they count for both bounds.")
        int payContested,

        @Schema(description = "Facts that match but have no date, left out because a period is asked for.")
        int undated) {

    static BoundsView of(Totals totals) {
        return new BoundsView(
                totals.facts().low(),
                totals.facts().high(),
                totals.contested(),
                totals.payContested(),
                totals.undated());
    }
}
