package org.talentmoves.check.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.check.Checks;
import org.talentmoves.check.Examined;
import org.talentmoves.check.Finding;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.Wording;
import org.talentmoves.timeline.api.Address;
import org.talentmoves.timeline.api.Known;
import org.talentmoves.timeline.api.ListMapping;
import org.talentmoves.timeline.api.Question;
import org.talentmoves.timeline.api.SourceRefView;

@Tag(name = "Checks", description = "What in the data contradicts itself or is missing, for somebody to look at")
@RestController
@RequestMapping(path = Address.API + "/checks", produces = APPLICATION_JSON_VALUE)
class CheckApi {

    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    private final Checks checks;

    CheckApi(Checks checks) {
        this.checks = checks;
    }

    @Operation(summary = "All checks with what they find", operationId = "listChecks")
    @ListMapping
    ChecksView list(@Known(Known.For.CHECKS) Question question) {
        List<String> asked = question.parameters().list("check", checks::read);
        boolean counts = question.counts();
        question.check();
        List<CheckView> items =
                checks.examine(asked).stream().map(CheckView::of).toList();
        return new ChecksView(items, counts ? items.size() : null);
    }

    /** The answer. */
    record ChecksView(
            List<CheckView> items,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                    description = "Only with count=true: how many checks there are.")
            @Nullable
            Integer count) {}

    /** A check and what it found. */
    record CheckView(
            String check,
            @Schema(description = "Its address in the API.") String self,

            @Schema(description = "The address of its page.")
            String page,

            @Schema(description = "What should not be, in English.")
            String rule,

            @Schema(description = "How many findings there are.")
            int found,

            @Schema(
                    description =
                            "How many of those in all say enough to be judged, for instance because their sources have dates.")
            int judged,

            @Schema(description = "How many the rule is about: facts, moves, denials, pay terms or sources.")
            int all,

            @Schema(description = "How many could be judged and which, in English.")
            String judgedSays,

            @Schema(description = "The first of them in the order of their keys, at most 200.")
            List<FindingView> findings) {

        static CheckView of(Examined examined) {
            String page = "/checks?check=" + examined.check();
            return new CheckView(
                    examined.check(),
                    Address.API + page,
                    page,
                    examined.rule(ENGLISH),
                    examined.found(),
                    examined.judged(),
                    examined.all(),
                    examined.judged(ENGLISH),
                    examined.findings().stream().map(FindingView::of).toList());
        }
    }

    /** Something that a check found; what it is about, in the order in which it speaks of it. */
    record FindingView(
            @Schema(description = "What tells it from every other finding, now and later.")
            String key,

            @Schema(description = "What is wrong, in English.")
            String says,

            @Schema(description = "The facts that it is about, pay terms included.")
            List<PlaceView> facts,

            List<PersonRef> researchers,
            List<LabRef> labs,
            List<SourceRefView> sources) {

        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.key(),
                    finding.says(ENGLISH),
                    finding.facts().stream().map(PlaceView::of).toList(),
                    finding.people(),
                    finding.labs(),
                    finding.sources().stream().map(SourceRefView::of).toList());
        }
    }

    /** A fact; a pay term is found with its offer. */
    record PlaceView(
            String id,

            @Schema(description = "Its address in the API; of a pay term, that of its offer.")
            String self,

            @Schema(description = "The address of its page; of a pay term, its place on the page of its offer.")
            String page) {

        static PlaceView of(Finding.Place place) {
            return new PlaceView(place.fact().value(), Address.ofFact(place.shownBy()), place.path());
        }
    }
}
