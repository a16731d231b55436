package org.talentmoves.timeline.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.lab.LabKind;
import org.talentmoves.lab.LabNotFound;
import org.talentmoves.lab.LabProfile;
import org.talentmoves.timeline.LabCard;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.Listed;
import org.talentmoves.timeline.SlugStretch;

@Tag(name = "Labs", description = "Organisations that employ researchers")
@RestController
@RequestMapping(path = Address.API + "/labs", produces = APPLICATION_JSON_VALUE)
class LabApi {

    private final LabDirectory labs;

    LabApi(LabDirectory labs) {
        this.labs = labs;
    }

    @Operation(summary = "Labs in the order of their slugs", operationId = "listLabs")
    @GetMapping
    ResponseEntity<Listing<LabView>> list(@Known(Known.For.LIST) Question question) {
        SlugStretch stretch = question.slugStretch();
        question.check();
        Listed<LabCard> listed = labs.list(stretch);
        return Listing.of(question, listed, LabView::of);
    }

    @Operation(summary = "One lab", operationId = "getLab")
    @GetMapping("/{slug}")
    LabView find(
            @Parameter(description = "The slug of the lab", example = "meta") @PathVariable String slug,
            @Known(Known.For.ONE) Question question) {
        question.check();
        return labs.find(slug).map(LabView::of).orElseThrow(() -> new LabNotFound(slug));
    }

    /** A lab with its names and its place among others. */
    record LabView(
            String slug,
            String self,
            String page,
            String name,

            @Schema(description = "In Simplified Chinese.") @Nullable
            String nameZh,

            List<String> aliases,
            LabKind kind,

            @Schema(description = "ISO 3166-1 alpha-2.") @Nullable
            String country,

            @Nullable DateView founded,
            @Nullable DateView dissolved,
            @Nullable String note,

            @Schema(description = "The lab of which it is a part.") @Nullable
            LabRef parent,

            @Schema(description = "The labs that are directly a part of it.")
            List<LabRef> parts) {

        static LabView of(LabCard card) {
            LabProfile profile = card.profile();
            return new LabView(
                    card.slug(),
                    Address.ofLab(card.slug()),
                    Address.pageOfLab(card.slug()),
                    profile.name(),
                    profile.nameZh(),
                    card.aliases(),
                    profile.kind(),
                    profile.country(),
                    DateView.of(profile.founded()),
                    DateView.of(profile.dissolved()),
                    profile.note(),
                    card.parent(),
                    card.parts());
        }
    }
}
