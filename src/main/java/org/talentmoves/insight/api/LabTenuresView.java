package org.talentmoves.insight.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.insight.LabTenures;
import org.talentmoves.insight.Tenure;
import org.talentmoves.move.Career;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Bounds;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.api.Address;
import org.talentmoves.timeline.api.DateView;

/** How long people stayed at a lab. */
@Schema(
        description =
                "How long people stayed at a lab. low counts the stays that surely began in the period asked for and whose ends nobody"
                        + " denies, high all that may. Of those of low, each is finished, ongoing or unmeasured. Days are told of finished ones"
                        + " alone: who is still there may stay long, so that a lab of late arrivals looks as if people soon left.")
record LabTenuresView(
        LabRef lab,

        @Schema(description = "Stays, the fewest.") int low,

        @Schema(description = "Stays, the most.") int high,

        @Schema(description = "Stays of which somebody denies an end; only in high.")
        int contested,

        @Schema(description = "Stays with a date at both ends, perhaps a loose one.")
        int finished,

        @Schema(description = "Stays that have not ended, as far as is known; in no number of days.")
        int ongoing,

        @Schema(description = "Stays that are over and lack the date of an end.")
        int unmeasured,

        @Schema(description = "Stays of low, ongoing ones included, of which nobody says when they began.")
        int beginUnknown,

        @Schema(description = "Stays of low that are over, and nobody says when.")
        int endUnknown,

        @Schema(description = "The fewest days that each finished one may have been.")
        DaysView daysLow,

        @Schema(description = "The most days that each finished one may have been.")
        DaysView daysHigh,

        @Schema(description = "The stays of high themselves, the latest begun first, at most 100.")
        List<StayView> stays,

        @Schema(description = "How many are not among stays.")
        int staysLeftOut) {

    static LabTenuresView of(LabTenures row) {
        return new LabTenuresView(
                row.lab(),
                row.stays().low(),
                row.stays().high(),
                row.contested(),
                row.fewest().count(),
                row.ongoing(),
                row.unmeasured(),
                row.beginUnknown(),
                row.endUnknown(),
                DaysView.of(row.fewest()),
                DaysView.of(row.most()),
                row.named().stream().map(StayView::of).toList(),
                row.unnamed());
    }

    /** Days of several stays. */
    @Schema(
            description =
                    "Days of several stays. The median is the lower of the two in the middle where there are two.")
    record DaysView(
            @Nullable Integer min,

            @Nullable Integer median,

            @Nullable Integer max) {

        static DaysView of(LabTenures.Days days) {
            return new DaysView(days.least(), days.median(), days.longest());
        }
    }

    /** A stay of somebody. */
    record StayView(
            @Schema(description = "Who stayed.") @Nullable PersonRef researcher,

            @Schema(description = "The move with which it began; null when only the leaving is known.") @Nullable
            EndView began,

            @Schema(description = "The move with which it ended; null when it has not, or when nobody says how.")
            @Nullable
            EndView ended,

            @Schema(description = "Whether it has not ended, as far as is known.")
            boolean ongoing,

            @Schema(description = "The fewest days between the two dates; null unless both are known.") @Nullable
            Integer daysLow,

            @Schema(description = "The most days between the two dates; null unless both are known.") @Nullable
            Integer daysHigh) {

        static StayView of(LabTenures.Stay stay) {
            Tenure tenure = stay.tenure();
            Bounds days = tenure.days();
            return new StayView(
                    stay.person(),
                    EndView.of(tenure.joined()),
                    EndView.of(tenure.left()),
                    !tenure.over(),
                    days == null ? null : days.low(),
                    days == null ? null : days.high());
        }
    }

    /** An end of a stay. */
    @Schema(description = "A move at one end of a stay.")
    record EndView(
            String move,
            String self,

            @Schema(description = "When it took effect, or else when it was announced; null when neither is known.")
            @Nullable
            DateView date,

            Standing standing) {

        static @Nullable EndView of(Career.@Nullable Step step) {
            return step == null
                    ? null
                    : new EndView(
                            step.id().value(), Address.ofFact(step.id()), DateView.of(step.on()), step.standing());
        }
    }
}
