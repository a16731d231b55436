package org.talentmoves.timeline.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.offer.OfferNotFound;
import org.talentmoves.offer.OfferStatus;
import org.talentmoves.shared.FactKind;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.Story;

@Tag(name = "Offers", description = "What labs bid for people")
@RestController
@RequestMapping(path = Address.API + "/offers", produces = APPLICATION_JSON_VALUE)
class OfferApi {

    private final Facts facts;

    OfferApi(Facts facts) {
        this.facts = facts;
    }

    @Operation(summary = "Offers, newest first", operationId = "listOffers")
    @ListMapping
    ResponseEntity<Listing<OfferView>> list(@Known(Known.For.OFFERS) Question question) {
        return facts.list(FactKind.OFFER, OfferView.class, question);
    }

    @Operation(summary = "One offer with its citations", operationId = "getOffer")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {OfferView.class, EarlierView.class})))
    @GetMapping("/{id}")
    FactAnswer find(
            @Parameter(description = "The id of the fact", example = "o002") @PathVariable String id,
            @Known(Known.For.FACT) Question question) {
        return facts.find(id, FactKind.OFFER, question).orElseThrow(() -> new OfferNotFound(id));
    }

    /** A lab bid for somebody. */
    record OfferView(
            @JsonUnwrapped FactHead head,
            OfferStatus status,

            @Schema(description = "Whether the present employer bid to keep its own.")
            boolean counterOffer,

            @Schema(description = "The person to whom it went; null for a group.") @Nullable
            PersonRef researcher,

            @Schema(description = "The group to which it went; null for a person.") @Nullable
            GroupView group,

            LabRef byLab,

            @Schema(description = "The employer at the time.") @Nullable
            LabRef employer,

            @Nullable DateView madeOn,

            @JsonProperty("package")
            @Schema(description = "All pay terms. Rival accounts or parts of one another; never to be added up.")
            List<TermView> terms,

            @Schema(description = PackageView.LESS_SURE) int packageLessSure,

            @Schema(description = "Whether somebody denies one of its pay terms.")
            boolean payContested,

            @Nullable String note)
            implements FactView {

        static OfferView of(FactHead head, Story.Offered offered, PackageView paid) {
            return new OfferView(
                    head,
                    offered.status(),
                    offered.isCounter(),
                    offered.to().person(),
                    GroupView.of(offered.to()),
                    offered.by(),
                    offered.employer(),
                    DateView.of(offered.madeOn()),
                    paid.terms(),
                    paid.lessSure(),
                    offered.bidding().isContested(),
                    offered.note());
        }
    }
}
