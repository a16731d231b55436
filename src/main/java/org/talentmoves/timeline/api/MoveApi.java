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
import org.talentmoves.move.MoveKind;
import org.talentmoves.move.MoveNotFound;
import org.talentmoves.shared.FactKind;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.Story;

@Tag(name = "Moves", description = "Who left which lab for whom")
@RestController
@RequestMapping(path = Address.API + "/moves", produces = APPLICATION_JSON_VALUE)
class MoveApi {

    private final Facts facts;

    MoveApi(Facts facts) {
        this.facts = facts;
    }

    @Operation(summary = "Moves, newest first", operationId = "listMoves")
    @ListMapping
    ResponseEntity<Listing<MoveView>> list(@Known(Known.For.MOVES) Question question) {
        return facts.list(FactKind.MOVE, MoveView.class, question);
    }

    @Operation(summary = "One move with its citations", operationId = "getMove")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {MoveView.class, EarlierView.class})))
    @GetMapping("/{id}")
    FactAnswer find(
            @Parameter(description = "The id of the fact", example = "m001") @PathVariable String id,
            @Known(Known.For.FACT) Question question) {
        return facts.find(id, FactKind.MOVE, question).orElseThrow(() -> new MoveNotFound(id));
    }

    /** Somebody left one lab for another. */
    record MoveView(
            @JsonUnwrapped FactHead head,
            MoveKind moveKind,

            @Schema(description = "The person who moved; null for a group.") @Nullable
            PersonRef researcher,

            @Schema(description = "The group that moved; null for a person.") @Nullable
            GroupView group,

            @Nullable LabRef fromLab,
            @Nullable LabRef toLab,
            @Nullable DateView announcedOn,
            @Nullable DateView effectiveOn,
            @Nullable String role,

            @Schema(description = "The offer that it followed, with its package.") @Nullable
            FollowedOffer offer,

            @Nullable String note)
            implements FactView {

        static MoveView of(FactHead head, Story.Moved moved, PackageView paid) {
            return new MoveView(
                    head,
                    moved.kind(),
                    moved.who().person(),
                    GroupView.of(moved.who()),
                    moved.from(),
                    moved.to(),
                    DateView.of(moved.announcedOn()),
                    DateView.of(moved.effectiveOn()),
                    moved.role(),
                    moved.after() == null ? null : FollowedOffer.of(moved.after(), paid),
                    moved.note());
        }
    }

    /** The offer that a move followed. */
    record FollowedOffer(
            String id,
            String self,
            @JsonProperty("package") List<TermView> terms,

            @Schema(description = PackageView.LESS_SURE) int packageLessSure,

            @Schema(description = "Whether somebody denies one of its pay terms.")
            boolean payContested) {

        static FollowedOffer of(Story.Bidding offer, PackageView paid) {
            return new FollowedOffer(
                    offer.offer().value(),
                    Address.ofFact(offer.offer()),
                    paid.terms(),
                    paid.lessSure(),
                    offer.isContested());
        }
    }
}
