package org.talentmoves.timeline.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.timeline.FactNotFound;

@Tag(name = "Timeline", description = "Facts of all kinds, newest first")
@RestController
@RequestMapping(path = Address.API + "/timeline", produces = APPLICATION_JSON_VALUE)
class TimelineApi {

    private final Facts facts;

    TimelineApi(Facts facts) {
        this.facts = facts;
    }

    @Operation(summary = "Facts of all kinds", operationId = "listTimeline")
    @ListMapping
    ResponseEntity<Listing<FactView>> list(@Known(Known.For.TIMELINE) Question question) {
        return facts.list(question);
    }

    @Operation(summary = "One fact with its citations", operationId = "getFact")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            oneOf = {
                                                MoveApi.MoveView.class,
                                                OfferApi.OfferView.class,
                                                DealApi.DealView.class,
                                                BenchmarkApi.BenchmarkView.class,
                                                MilestoneApi.MilestoneView.class,
                                                EarlierView.class
                                            })))
    @GetMapping("/{id}")
    FactAnswer find(
            @Parameter(description = "The id of the fact", example = "m001") @PathVariable String id,
            @Known(Known.For.FACT) Question question) {
        return facts.find(id, question).orElseThrow(() -> new FactNotFound(id));
    }
}
