package org.talentmoves.timeline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.talentmoves.timeline.LeftOut;

/** How many facts reportedBy and minStanding leave out. */
@Schema(description = "How many facts reportedBy and minStanding leave out; none without them.")
public record LeftOutView(
        @Schema(
                description = "Facts that a source without a date supports, and none that is surely of the day in"
                        + " reportedBy or earlier, so that nobody knows whether they had been reported by then; those of a later date themselves"
                        + " are counted as reported later.")
        int undatedSources,

        @Schema(description = "Facts first reported after the day in reportedBy, or of a later date themselves.")
        int reportedLater,

        @Schema(description = "Facts less sure than minStanding.")
        int lessSure) {

    public static LeftOutView of(LeftOut leftOut) {
        return new LeftOutView(leftOut.undated(), leftOut.later(), leftOut.lessSure());
    }
}
