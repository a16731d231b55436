package org.talentmoves.insight.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.insight.Asked;
import org.talentmoves.insight.Tenures;
import org.talentmoves.shared.FactKind;
import org.talentmoves.timeline.Timeline;
import org.talentmoves.timeline.api.Address;
import org.talentmoves.timeline.api.Known;
import org.talentmoves.timeline.api.LeftOutView;
import org.talentmoves.timeline.api.Links;
import org.talentmoves.timeline.api.ListMapping;
import org.talentmoves.timeline.api.Question;

@Tag(name = "Sums")
@RestController
@RequestMapping(path = Address.API + "/tenures", produces = APPLICATION_JSON_VALUE)
class TenureApi {

    private final Tenures tenures;
    private final Timeline timeline;
    private final AskedReader reader;

    TenureApi(Tenures tenures, Timeline timeline, AskedReader reader) {
        this.tenures = tenures;
        this.timeline = timeline;
        this.reader = reader;
    }

    @Operation(summary = "How long people stayed at labs, those of the most stays first", operationId = "listTenures")
    @ListMapping
    ResponseEntity<TenuresView> list(@Known(Known.For.TENURES) Question question) {
        boolean counts = question.counts();
        Asked asked = reader.read(FactKind.MOVE, question);
        Tenures.Found found = tenures.read(asked);
        Links links = Links.of(question.address().first(), found.rows());
        return links.with(new TenuresView(
                found.rows().map(LabTenuresView::of).list(),
                links.next(),
                links.prev(),
                counts ? found.count() : null,
                found.undated(),
                found.beginUnknown(),
                LeftOutView.of(timeline.leftOut(asked.filter()))));
    }

    /** The answer. */
    record TenuresView(
            @Schema(
                    description =
                            "One row for each lab. Stays follow from the moves of single people; groups tell of nobody's.")
            List<LabTenuresView> items,

            @Schema(description = "The address of what follows; null at the end.") @Nullable
            String next,

            @Schema(description = "The address of what comes before; null at the beginning.") @Nullable
            String prev,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                    description = "Only with count=true: how many rows there are in all.")
            @Nullable
            Integer count,

            @Schema(description = "Moves of these people without a date, which no career can place.")
            int undatedMoves,

            @Schema(description = "With since or until: stays that are left out, since nobody says when they began.")
            int beginUnknown,

            @Schema(
                    description =
                            "Moves that reportedBy and minStanding leave out, of those that the list of moves has under the same filter.")
            LeftOutView leftOut) {}
}
