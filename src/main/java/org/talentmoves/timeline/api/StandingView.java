package org.talentmoves.timeline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Denial;
import org.talentmoves.source.Standing;
import org.talentmoves.source.Support;
import org.talentmoves.source.Voice;
import org.talentmoves.timeline.Wording;

/** How sure one can be of a fact, and why. */
@Schema(description = "How sure one can be of a fact; computed from its citations, never typed. See /about#standing.")
record StandingView(
        Standing standing,

        @Schema(description = "Why, in an English sentence.")
        String reason,

        @Schema(description = "The parties to it that say so on record.")
        List<String> confirmedBy,

        @Schema(
                description =
                        "The independent origins that report it: who says so on record, or else publishers; none is known"
                                + " to repeat another.")
        List<String> origins,

        @Schema(description = "The publishers that tell it and may not be its origin; they count as no further origin.")
        List<String> retoldBy,

        @Schema(description = "Who denies it: speakers on record first, then publishers.")
        List<String> deniedBy,

        @Schema(description = "Pages that only collect what others say and deny it; they do not contest it.")
        List<String> questionedBy,

        @Schema(description = "How many different sources are cited.")
        int sources) {

    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    static StandingView of(Assessment assessment) {
        Support support = assessment.support();
        Denial denial = assessment.denial();
        return new StandingView(
                assessment.standing(),
                ENGLISH.reason(assessment),
                names(support.confirmedBy()),
                names(support.reportedBy()),
                names(support.retoldBy()),
                Stream.concat(denial.onRecord().stream(), denial.reportedBy().stream())
                        .map(Voice::name)
                        .toList(),
                names(denial.questionedBy()),
                assessment.sources());
    }

    private static List<String> names(List<Voice> voices) {
        return voices.stream().map(Voice::name).toList();
    }
}
