package org.talentmoves.history.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.editorial.Subject;
import org.talentmoves.history.Place;
import org.talentmoves.history.Version;
import org.talentmoves.history.VersionList;
import org.talentmoves.merging.Union;
import org.talentmoves.merging.Unions;
import org.talentmoves.timeline.KeyStretch;
import org.talentmoves.timeline.Listed;
import org.talentmoves.timeline.api.Address;
import org.talentmoves.timeline.api.Known;
import org.talentmoves.timeline.api.Links;
import org.talentmoves.timeline.api.ListMapping;
import org.talentmoves.timeline.api.Question;
import org.talentmoves.timeline.api.RevisionView;

@Tag(name = "Versions", description = "What was public when, who changed it and why")
@RestController
@RequestMapping(path = Address.API, produces = APPLICATION_JSON_VALUE)
class VersionApi {

    private final VersionList versions;
    private final Unions unions;

    VersionApi(VersionList versions, Unions unions) {
        this.versions = versions;
        this.unions = unions;
    }

    @Operation(
            summary = "The versions of a fact, a lab, a person or a source, newest first",
            operationId = "listVersions")
    @ListMapping("/{things}/{key}/versions")
    ResponseEntity<VersionsView> list(
            @Parameter(
                            description = "What it is",
                            example = "offers",
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
            @Parameter(description = "The id of the fact, or the slug", example = "o002") @PathVariable String key,
            @Known(Known.For.VERSIONS) Question question) {
        Subject thing = new Place(things, key).subject();
        KeyStretch stretch = question.versionStretch();
        Subject term = question.parameters().one("term", id -> versions.term(thing, id));
        boolean counts = question.counts();
        question.check();
        VersionList.Read read = term == null
                ? versions.withTerms(thing, stretch)
                : new VersionList.Read(versions.of(term, stretch), Map.of());
        Integer count = counts ? versions.count(term == null ? thing : term) : null;
        Links links = Links.of(question.address().first(), read.versions());
        return links.with(view(read, Place.of(thing), links, question, count));
    }

    private VersionsView view(
            VersionList.Read read, Place place, Links links, Question question, @Nullable Integer count) {
        Map<Long, Union> merged = unions.of(Stream.concat(Stream.of(read.versions()), read.terms().values().stream())
                .flatMap(listed -> listed.list().stream())
                .map(Version::occasion)
                .toList());
        List<TermVersionsView> terms = new ArrayList<>();
        read.terms()
                .forEach((term, listed) -> terms.add(new TermVersionsView(
                        term.key(),
                        views(listed, place, merged),
                        Links.of(question.address().with("term", term.key()), listed)
                                .next())));
        return new VersionsView(views(read.versions(), place, merged), links.next(), links.prev(), count, terms);
    }

    private static List<VersionView> views(Listed<Version> listed, Place place, Map<Long, Union> merged) {
        return listed.list().stream()
                .map(version -> new VersionView(
                        RevisionView.of(
                                version.revision(),
                                version.until(),
                                place.version(version.subject(), version.number())),
                        MergedView.of(merged.get(version.occasion().proposal()))))
                .toList();
    }

    /** The answer. */
    record VersionsView(
            List<VersionView> items,

            @Schema(description = "The address of the versions before these; null at the first one.") @Nullable
            String next,

            @Schema(description = "The address of the versions after these; null at the last one.") @Nullable
            String prev,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                    description = "Only with count=true: how many versions there are in all.")
            @Nullable
            Integer count,

            @Schema(
                    description =
                            "Of an offer, in the first stretch of its versions, the latest versions of each of its pay terms;"
                                    + " empty for everything else, and where “term” is given. A table has no place for them: ask for"
                                    + " each with “term”.")
            List<TermVersionsView> terms) {}

    /** One version, and which two were merged or parted by it. */
    record VersionView(
            @JsonUnwrapped RevisionView revision,

            @Schema(description = "Of a merging, or the undoing of one, the two of which it was; null for all else.")
            @Nullable
            MergedView merged) {}

    /** The latest versions of one pay term. */
    record TermVersionsView(
            String id,
            List<VersionView> items,

            @Schema(description = "The address of those before them; null where these are all.") @Nullable
            String next) {}
}
