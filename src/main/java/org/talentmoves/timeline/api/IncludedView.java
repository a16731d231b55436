package org.talentmoves.timeline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.lab.LabKind;
import org.talentmoves.timeline.LabCard;
import org.talentmoves.timeline.LabRef;

/** What a fact of a list brings along, as far as it is asked for. */
@Schema(description = "What a fact of a list brings along: of what include names, and nothing else.")
record IncludedView(
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "With include=researcher: the person, or those whom the group names.")
        @Nullable
        List<ResearcherApi.ResearcherView> researchers,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "With include=labs: the labs that the fact names, each once.")
        @Nullable
        List<IncludedLab> labs,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "With include=offer: the offer that a move followed; left out where it followed none.")
        OfferApi.@Nullable OfferView offer) {

    /** A lab that a fact names. */
    record IncludedLab(
            String slug,
            String self,
            String page,
            String name,

            @Schema(description = "In Simplified Chinese.") @Nullable
            String nameZh,

            LabKind kind,

            @Schema(description = "ISO 3166-1 alpha-2.") @Nullable
            String country,

            List<String> aliases,

            @Schema(description = "The lab of which it is a part.") @Nullable
            LabRef parent) {

        static IncludedLab of(LabCard card) {
            return new IncludedLab(
                    card.slug(),
                    Address.ofLab(card.slug()),
                    Address.pageOfLab(card.slug()),
                    card.profile().name(),
                    card.profile().nameZh(),
                    card.profile().kind(),
                    card.profile().country(),
                    card.aliases(),
                    card.parent());
        }
    }
}
