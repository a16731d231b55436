package org.talentmoves.timeline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.talentmoves.timeline.LeftOut;
import org.talentmoves.timeline.Totals;

/** How many facts match, between two bounds. */
@Schema(
        description =
                "How many facts match in all, between two bounds, both inclusive: low counts those that lie in"
                        + " the period asked for by their date as it is written, “about” or not, and that nobody denies, high all that are listed.")
public record BoundsView(
        int low,
        int high,

        @Schema(description = "How many of them somebody denies.")
        int contested,

        @Schema(
                description =
                        "Of how many others somebody denies the pay. They count for both bounds; with payMin, for the high one only where the account that is compared is denied.")
        int payContested,

        @Schema(description = "Facts that match but have no date, left out because a period is asked for.")
        int undated,

        @Schema(
                description =
                        "Only more than 0 with payMin: other facts, not listed, whose pay may be as much and need not: “more than”"
                                + " less, a range that begins below, “up to” as much or more.")
        int payMayReach,

        @Schema(
                description =
                        "Only more than 0 with payMin: other facts with a package of which nothing can be compared, since the"
                                + " account that stands for it has no figure, or is not in US dollars.")
        int payNotComparable,

        LeftOutView leftOut) {

    public static BoundsView of(Totals totals, LeftOut leftOut) {
        return new BoundsView(
                totals.facts().low(),
                totals.facts().high(),
                totals.contested(),
                totals.payContested(),
                totals.undated(),
                totals.payMayReach(),
                totals.payNotComparable(),
                LeftOutView.of(leftOut));
    }
}
