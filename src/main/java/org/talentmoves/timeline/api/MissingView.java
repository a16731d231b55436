package org.talentmoves.timeline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.talentmoves.timeline.Missing;

/** How many of what is no fact reportedBy and minStanding leave out. */
@Schema(description = "How many reportedBy and minStanding leave out; none without them.")
record MissingView(
        @Schema(description = "Those of which nothing had surely been reported by the day in reportedBy.")
        int notReported,

        @Schema(description = "Those of which only what is less sure than minStanding is told.")
        int lessSure) {

    static MissingView of(Missing missing) {
        return new MissingView(missing.untold(), missing.lessSure());
    }
}
