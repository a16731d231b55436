package org.talentmoves.timeline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Denial;
import org.talentmoves.source.Standing;
import org.talentmoves.source.StandingOverride;
import org.talentmoves.source.Support;
import org.talentmoves.source.Voice;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Reason;
import org.talentmoves.timeline.Wording;

/** How sure one can be of a fact, and why. */
@Schema(
        description =
                "How sure one can be of a fact; computed from its citations, or decided by an editor, who is named with the reason. See /about/standing.")
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

        @Schema(
                description =
                        "Pages that deny it, name nobody, and only collect what others say or are of no established nature; they do not contest it.")
        List<String> questionedBy,

        @Schema(
                description =
                        "With `reportedBy`: who denies it at a date that is not known. Whether they had done so by then is"
                                + " open, so that they do not contest it; sentences tell them all the same. Empty without.")
        List<String> deniedUndated,

        @Schema(description = "Who says on record that it is so only in part or otherwise; this changes no standing.")
        List<String> qualifiedBy,

        @Schema(description = "How many different sources are cited.")
        int sources,

        @Schema(description = "An editor's decision in place of the citations; null where these decide.") @Nullable
        DecisionView decision) {

    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    static StandingView of(Entry entry) {
        return of(entry.assessment(), Reason.of(entry, ENGLISH));
    }

    static StandingView of(Assessment assessment) {
        return of(assessment, Reason.of(assessment, ENGLISH));
    }

    private static StandingView of(Assessment assessment, Reason reason) {
        Support support = assessment.support();
        Denial denial = assessment.denial();
        return new StandingView(
                assessment.standing(),
                reason.words(),
                names(support.confirmedBy()),
                names(support.reportedBy()),
                names(support.retoldBy()),
                Stream.concat(denial.onRecord().stream(), denial.reportedBy().stream())
                        .map(Voice::name)
                        .toList(),
                names(denial.questionedBy()),
                names(denial.undated()),
                names(assessment.qualifiedBy()),
                assessment.sources(),
                DecisionView.of(assessment));
    }

    /** What an editor decided on the standing. */
    record DecisionView(
            String editor,
            LocalDate decidedOn,
            String reason,

            @Schema(description = "The standing that the citations alone make.")
            Standing computed) {

        static @Nullable DecisionView of(Assessment assessment) {
            StandingOverride decision = assessment.override();
            return decision == null
                    ? null
                    : new DecisionView(
                            decision.editor(), decision.decidedOn(), decision.reason(), assessment.computed());
        }
    }

    private static List<String> names(List<Voice> voices) {
        return voices.stream().map(Voice::name).toList();
    }
}
