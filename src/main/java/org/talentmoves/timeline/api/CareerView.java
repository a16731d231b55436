package org.talentmoves.timeline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentmoves.move.Career;
import org.talentmoves.move.MoveKind;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.ResearcherCard;

/** Where a person was, and when, as far as the person's moves tell. */
record CareerView(
        @Schema(description = "Times at a lab and gaps between them, oldest first.")
        List<StageView> stages,

        @Schema(description = "Moves of which no date is known.")
        List<StepView> undated) {

    static CareerView of(ResearcherCard card) {
        return new CareerView(
                card.career().stages().stream()
                        .map(stage -> StageView.of(stage, card.labs()))
                        .toList(),
                card.career().undated().stream().map(StepView::of).toList());
    }

    /** A part of a career: a stay at a lab, or a gap of which the moves tell nothing. */
    record StageView(
            @Schema(description = "Where the person was; null in a gap.") @Nullable
            LabRef lab,

            @Schema(description = "The move with which it began; null when that is not known.") @Nullable
            StepView began,

            @Schema(
                    description =
                            "The move with which it ended; null when it has not ended, or when nobody says how it ended.")
            @Nullable
            StepView ended,

            @Schema(
                    description = "Whether it has ended, as far as is known: a later move from or to another lab tells"
                            + " so, though not when.")
            boolean over,

            @Schema(description = "Whether the person had been there before.")
            boolean again) {

        static StageView of(Career.Stage stage, Map<String, LabRef> labs) {
            if (stage instanceof Career.Stay stay) {
                return new StageView(
                        labs.get(stay.lab()),
                        StepView.of(stay.joined()),
                        StepView.of(stay.left()),
                        stay.over(),
                        stay.again());
            }
            Career.Gap gap = (Career.Gap) stage;
            return new StageView(
                    null, StepView.of(gap.after()), StepView.of(gap.before()), gap.before() != null, false);
        }
    }

    /** A move as a career points to it. */
    record StepView(
            String move,
            MoveKind kind,
            String self,

            @Schema(description = "When it took effect, or else when it was announced.") @Nullable
            DateView date,

            Standing standing) {

        static @Nullable StepView of(Career.@Nullable Step step) {
            return step == null
                    ? null
                    : new StepView(
                            step.id().value(),
                            step.kind(),
                            Address.ofFact(step.id()),
                            DateView.of(step.on()),
                            step.standing());
        }
    }
}
