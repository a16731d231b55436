package org.talentmoves.timeline.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.context.DealKind;
import org.talentmoves.context.DealNotFound;
import org.talentmoves.shared.FactKind;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.Story;

@Tag(name = "Deals", description = "Money between organisations that brings people along; never anyone's pay")
@RestController
@RequestMapping(path = Address.API + "/deals", produces = APPLICATION_JSON_VALUE)
class DealApi {

    private final Facts facts;

    DealApi(Facts facts) {
        this.facts = facts;
    }

    @Operation(summary = "Deals, newest first", operationId = "listDeals")
    @ListMapping
    ResponseEntity<Listing<DealView>> list(@Known(Known.For.OTHERS) Question question) {
        return facts.list(FactKind.DEAL, DealView.class, question);
    }

    @Operation(summary = "One deal with its citations", operationId = "getDeal")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {DealView.class, EarlierView.class})))
    @GetMapping("/{id}")
    FactAnswer find(
            @Parameter(description = "The id of the fact", example = "d001") @PathVariable String id,
            @Known(Known.For.FACT) Question question) {
        return facts.find(id, FactKind.DEAL, question).orElseThrow(() -> new DealNotFound(id));
    }

    /** Money between organisations that brings people along. */
    record DealView(
            @JsonUnwrapped FactHead head,
            DealKind dealKind,
            String label,
            @Nullable String labelZh,
            @Nullable LabRef investor,
            @Nullable LabRef target,

            @Schema(description = "The price of a company, a stake or a licence; never anyone's pay.")
            AmountView amount,

            @Schema(
                    description =
                            "Figures that some sources give instead, the lowest first; never averaged, never added.")
            List<OtherFigureView> otherFigures,

            @Schema(description = "The share bought, in per cent, as reported.") @Nullable
            BigDecimal stakePercent,

            @Nullable String note)
            implements FactView {

        static DealView of(FactHead head, Story.Dealt dealt, List<OtherFigureView> others) {
            return new DealView(
                    head,
                    dealt.kind(),
                    dealt.label().label(),
                    dealt.label().labelZh(),
                    dealt.investor(),
                    dealt.target(),
                    AmountView.of(dealt.amount()),
                    others,
                    Plain.number(dealt.stakePercent()),
                    dealt.note());
        }
    }
}
