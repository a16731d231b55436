package org.talentmoves.history.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.editorial.Occasion;
import org.talentmoves.history.Chronicle;
import org.talentmoves.history.Chronicles;
import org.talentmoves.history.Place;
import org.talentmoves.history.Version;
import org.talentmoves.merging.Union;
import org.talentmoves.merging.Unions;
import org.talentmoves.timeline.api.Address;
import org.talentmoves.timeline.api.Known;
import org.talentmoves.timeline.api.Question;
import org.talentmoves.timeline.api.RevisionView;

@Tag(name = "Versions", description = "What was public when, who changed it and why")
@RestController
@RequestMapping(path = Address.API, produces = APPLICATION_JSON_VALUE)
class VersionApi {

    private final Chronicles chronicles;
    private final Unions unions;

    VersionApi(Chronicles chronicles, Unions unions) {
        this.chronicles = chronicles;
        this.unions = unions;
    }

    @Operation(
            summary = "All versions of a fact, a lab, a person or a source, newest first",
            operationId = "listVersions")
    @GetMapping("/{things}/{key}/versions")
    VersionsView list(
            @Parameter(
                            description = "What it is",
                            example = "moves",
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "moves",
                                                "offers",
                                                "deals",
                                                "benchmarks",
                                                "milestones",
                                                "labs",
                                                "researchers",
                                                "sources"
                                            }))
                    @PathVariable
                    String things,
            @Parameter(description = "The id of the fact, or the slug", example = "m001") @PathVariable String key,
            @Known(Known.For.VERSIONS) Question question) {
        question.check();
        Chronicle history = chronicles.get(new Place(things, key).subject());
        return VersionsView.of(history, unions.of(occasions(history)));
    }

    private static List<Occasion> occasions(Chronicle history) {
        return Stream.concat(Stream.of(history), history.parts().stream())
                .flatMap(each -> each.versions().stream())
                .map(Version::occasion)
                .toList();
    }

    /** The answer. */
    record VersionsView(
            List<VersionView> items,

            @Schema(description = "Of an offer, the versions of each of its pay terms; empty for everything else.")
            List<TermVersionsView> terms) {

        static VersionsView of(Chronicle history, Map<Long, Union> unions) {
            return new VersionsView(
                    revisions(history, history, unions),
                    history.parts().stream()
                            .map(part -> new TermVersionsView(part.subject().key(), revisions(history, part, unions)))
                            .toList());
        }

        private static List<VersionView> revisions(Chronicle whole, Chronicle history, Map<Long, Union> unions) {
            return history.versions().stream()
                    .map(version -> new VersionView(
                            EarlierRevisions.revision(whole, version),
                            MergedView.of(unions.get(version.occasion().proposal()))))
                    .toList();
        }
    }

    /** One version, and which two were merged or parted by it. */
    record VersionView(
            @JsonUnwrapped RevisionView revision,

            @Schema(description = "Of a merging, or the undoing of one, the two of which it was; null for all else.")
            @Nullable
            MergedView merged) {}

    /** The versions of one pay term. */
    record TermVersionsView(String id, List<VersionView> items) {}
}
