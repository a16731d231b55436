package org.talentmoves.history.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.history.Chronicle;
import org.talentmoves.history.Chronicles;
import org.talentmoves.history.Place;
import org.talentmoves.timeline.api.Address;
import org.talentmoves.timeline.api.Known;
import org.talentmoves.timeline.api.Question;
import org.talentmoves.timeline.api.RevisionView;

@Tag(name = "Versions", description = "What was public when, who changed it and why")
@RestController
@RequestMapping(path = Address.API, produces = APPLICATION_JSON_VALUE)
class VersionApi {

    private final Chronicles chronicles;

    VersionApi(Chronicles chronicles) {
        this.chronicles = chronicles;
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
        return VersionsView.of(chronicles.get(new Place(things, key).subject()));
    }

    /** The answer. */
    record VersionsView(
            List<RevisionView> items,

            @Schema(description = "Of an offer, the versions of each of its pay terms; empty for everything else.")
            List<TermVersionsView> terms) {

        static VersionsView of(Chronicle history) {
            return new VersionsView(
                    revisions(history),
                    history.parts().stream()
                            .map(part -> new TermVersionsView(part.subject().key(), revisions(part)))
                            .toList());
        }

        private static List<RevisionView> revisions(Chronicle history) {
            return history.versions().stream().map(EarlierRevisions::revision).toList();
        }
    }

    /** The versions of one pay term. */
    record TermVersionsView(String id, List<RevisionView> items) {}
}
