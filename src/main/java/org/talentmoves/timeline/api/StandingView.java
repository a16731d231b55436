package org.talentmoves.timeline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Standing;

/** How sure one can be of a fact, and why. */
@Schema(description = "How sure one can be of a fact; computed from its citations, never typed.")
record StandingView(
        Standing standing,

        @Schema(description = "Why, in an English sentence.")
        String reason,

        @Schema(description = "The publishers that decide it.")
        List<String> because,

        @Schema(description = "How many different sources are cited.")
        int sources,

        @Schema(description = "How many origins support it, none known to repeat another.")
        int origins,

        @Schema(description = "How many origins deny it, none known to repeat another.")
        int denials) {

    static StandingView of(Assessment assessment) {
        return new StandingView(
                assessment.standing(),
                Reason.of(assessment),
                assessment.because(),
                assessment.sources(),
                assessment.origins(),
                assessment.denials());
    }
}
