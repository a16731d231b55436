package org.talentmoves.timeline.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import org.talentmoves.source.SourceNotFound;
import org.talentmoves.timeline.KeyStretch;
import org.talentmoves.timeline.Library;
import org.talentmoves.timeline.Listed;
import org.talentmoves.timeline.Mention;
import org.talentmoves.timeline.Mentions;
import org.talentmoves.timeline.Missing;
import org.talentmoves.timeline.SourceCard;
import org.talentmoves.timeline.SourcesSought;
import org.talentmoves.timeline.Vantage;

@Tag(name = "Sources", description = "Published pieces, and what each says of which fact")
@RestController
@RequestMapping(path = Address.API + "/sources", produces = APPLICATION_JSON_VALUE)
class SourceApi {

    private static final int FIRST = 50;

    private final Library library;
    private final Mentions mentions;

    SourceApi(Library library, Mentions mentions) {
        this.library = library;
        this.mentions = mentions;
    }

    @Operation(summary = "Sources in the order of their slugs", operationId = "listSources")
    @ListMapping
    ResponseEntity<Listing<SourceView>> list(@Known(Known.For.SOURCES) Question question) {
        KeyStretch stretch = question.slugStretch();
        boolean counts = question.counts();
        SourcesSought sought = question.sources();
        question.check();
        return Listing.of(
                question,
                library.list(sought, stretch),
                SourceView::of,
                counts ? CountView.of(sought.vantage(), vantage -> library.count(sought.from(vantage))) : null);
    }

    @Operation(summary = "One source with what it says", operationId = "getSource")
    @GetMapping("/{slug}")
    SourceView find(
            @Parameter(description = "The slug of the source", example = "roundup-ft") @PathVariable String slug,
            @Known(Known.For.SOURCE) Question question) {
        Vantage vantage = question.vantage();
        question.check();
        SourceCard card = library.find(slug, vantage).orElseThrow(() -> new SourceNotFound(slug));
        Listed<Mention> said = mentions.of(slug, new KeyStretch(FIRST, null, null), vantage);
        return SourceView.of(card, said, library.leftOut(card, vantage));
    }

    @Operation(summary = "What a source says, in the order of the facts", operationId = "listMentions")
    @ListMapping("/{slug}/mentions")
    ResponseEntity<Listing<MentionView>> mentions(
            @Parameter(description = "The slug of the source", example = "roundup-ft") @PathVariable String slug,
            @Known(Known.For.MENTIONS) Question question) {
        KeyStretch stretch = question.mentionStretch();
        boolean counts = question.counts();
        Vantage vantage = question.vantage();
        question.check();
        Listed<Mention> said = mentions.of(slug, stretch, vantage);
        if (said.list().isEmpty() && library.find(slug, vantage).isEmpty()) {
            throw new SourceNotFound(slug);
        }
        return Listing.of(
                question,
                said,
                MentionView::of,
                counts ? CountView.of(vantage, from -> mentions.count(slug, from)) : null);
    }

    /** How many facts a source speaks to, between two bounds. */
    @Schema(
            description =
                    "A number of facts between two bounds, both inclusive: high counts all but those retracted, low those"
                            + " of them that nobody denies.")
    record SpokenView(
            int low,
            int high,

            @Schema(description = "How many of them somebody denies; they count for the high bound only.")
            int contested) {}

    /**
     * A source with its place among others.
     *
     * @param relayedBy only in the answer about a single source, as are the mentions
     */
    record SourceView(
            @JsonUnwrapped SourceRefView source,
            String self,
            String page,
            @Nullable String note,

            @Schema(description = "The source that it retells or copies.") @Nullable
            SourceRefView relays,

            @Schema(description = "To how many facts it speaks, pay terms counted for themselves.")
            SpokenView facts,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                    description = "Only in the answer about a single source: what is left out of these facts.")
            @Nullable
            MissingView factsLeftOut,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                    description =
                            "Only in the answer about a single source: those that retell or copy it, at most 100.")
            @Nullable
            List<SourceRefView> relayedBy,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                    description =
                            "Only in the answer about a single source: what it says, at most the first 50 statements.")
            @Nullable
            Listing<MentionView> mentions) {

        static SourceView of(SourceCard card) {
            return of(card, null, null, null);
        }

        static SourceView of(SourceCard card, Listed<Mention> said, Missing leftOut) {
            return of(
                    card,
                    MissingView.of(leftOut),
                    card.relayedBy().stream().map(SourceRefView::of).toList(),
                    Listing.of(Address.ofSource(card.ref().slug()) + "/mentions", said, MentionView::of));
        }

        private static SourceView of(
                SourceCard card,
                @Nullable MissingView leftOut,
                @Nullable List<SourceRefView> relayedBy,
                @Nullable Listing<MentionView> mentions) {
            String slug = card.ref().slug();
            return new SourceView(
                    SourceRefView.of(card.ref()),
                    Address.ofSource(slug),
                    Address.pageOfSource(slug),
                    card.note(),
                    SourceRefView.ofNullable(card.relays()),
                    new SpokenView(card.facts().low(), card.facts().high(), card.contested()),
                    leftOut,
                    relayedBy,
                    mentions);
        }
    }
}
