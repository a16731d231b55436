package org.talentmoves.timeline.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.context.MilestoneKind;
import org.talentmoves.context.MilestoneNotFound;
import org.talentmoves.shared.FactKind;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.Story;

@Tag(name = "Milestones", description = "What surrounds the moves")
@RestController
@RequestMapping(path = Address.API + "/milestones", produces = APPLICATION_JSON_VALUE)
class MilestoneApi {

    private final Facts facts;

    MilestoneApi(Facts facts) {
        this.facts = facts;
    }

    @Operation(summary = "Milestones, newest first", operationId = "listMilestones")
    @ListMapping
    ResponseEntity<Listing<MilestoneView>> list(@Known(Known.For.OTHERS) Question question) {
        return facts.list(FactKind.MILESTONE, MilestoneView.class, question);
    }

    @Operation(summary = "One milestone with its citations", operationId = "getMilestone")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {MilestoneView.class, EarlierView.class})))
    @GetMapping("/{id}")
    FactAnswer find(
            @Parameter(description = "The id of the fact", example = "t001") @PathVariable String id,
            @Known(Known.For.FACT) Question question) {
        return facts.find(id, FactKind.MILESTONE, question).orElseThrow(() -> new MilestoneNotFound(id));
    }

    /** What surrounds the moves. */
    record MilestoneView(
            @JsonUnwrapped FactHead head,
            MilestoneKind milestoneKind,
            @Nullable LabRef lab,
            String text,
            @Nullable String textZh,

            @Schema(description = "Who said it, as named in the source.") @Nullable
            String speaker,

            @Nullable String note)
            implements FactView {

        static MilestoneView of(FactHead head, Story.Marked marked) {
            return new MilestoneView(
                    head, marked.kind(), marked.lab(), marked.text(), marked.textZh(), marked.speaker(), marked.note());
        }
    }
}
