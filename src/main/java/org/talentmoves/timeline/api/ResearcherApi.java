package org.talentmoves.timeline.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import org.talentmoves.researcher.PersonName;
import org.talentmoves.researcher.ResearcherNotFound;
import org.talentmoves.timeline.KeyStretch;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.LabTree;
import org.talentmoves.timeline.LeftOut;
import org.talentmoves.timeline.People;
import org.talentmoves.timeline.PeopleSought;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.ResearcherCard;
import org.talentmoves.timeline.Timeline;
import org.talentmoves.timeline.Vantage;

@Tag(name = "Researchers", description = "People who move")
@RestController
@RequestMapping(path = Address.API + "/researchers", produces = APPLICATION_JSON_VALUE)
class ResearcherApi {

    private final People people;
    private final LabDirectory labs;
    private final Timeline timeline;
    private final Facts facts;

    ResearcherApi(People people, LabDirectory labs, Timeline timeline, Facts facts) {
        this.people = people;
        this.labs = labs;
        this.timeline = timeline;
        this.facts = facts;
    }

    @Operation(summary = "People in the order of their slugs", operationId = "listResearchers")
    @ListMapping
    ResponseEntity<Listing<ResearcherView>> list(@Known(Known.For.PEOPLE) Question question) {
        LabTree tree = labs.tree();
        PeopleSought sought = question.people(tree.slugs());
        KeyStretch stretch = question.slugStretch();
        boolean counts = question.counts();
        question.check();
        return Listing.of(
                question,
                people.list(sought, stretch, tree),
                card -> ResearcherView.of(card, null, null),
                counts ? CountView.of(sought.vantage(), vantage -> people.count(sought.from(vantage))) : null);
    }

    @Operation(summary = "One person with the facts about them", operationId = "getResearcher")
    @GetMapping("/{slug}")
    ResearcherView find(
            @Parameter(description = "The slug of the person", example = "trapit-bansal") @PathVariable String slug,
            @Known(Known.For.PERSON) Question question) {
        Vantage vantage = question.vantage();
        question.check();
        ResearcherCard card = people.find(slug, vantage).orElseThrow(() -> new ResearcherNotFound(slug));
        return ResearcherView.of(
                card, facts.views(timeline.about(slug, vantage), vantage), timeline.leftOut(slug, vantage));
    }

    /** A person with names, and where the person's moves have led. */
    record ResearcherView(
            String slug,
            String self,
            String page,
            String name,

            @Schema(description = "In Simplified Chinese.") @Nullable
            String nameZh,

            List<PersonName> names,
            @Nullable String expertise,

            @Schema(description = "People who are easily taken for this one and are somebody else.")
            List<PersonRef> distinctFrom,

            @Schema(
                    description =
                            "Where the person was last known to be; the standing of the move that led there stands in the career.")
            @Nullable
            LabRef presentLab,

            CareerView career,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                    description =
                            "Only in the answer about a single person: the facts about them, newest first, at most 200.")
            @Nullable
            List<FactView> facts,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                    description = "Only in the answer about a single person: what is left out of career and facts.")
            @Nullable
            LeftOutView factsLeftOut) {

        static ResearcherView of(ResearcherCard card, @Nullable List<FactView> facts, @Nullable LeftOut leftOut) {
            PersonRef person = card.ref();
            return new ResearcherView(
                    person.slug(),
                    Address.ofResearcher(person.slug()),
                    Address.pageOfResearcher(person.slug()),
                    person.name(),
                    person.nameZh(),
                    card.names(),
                    card.expertise(),
                    card.distinctFrom(),
                    card.presentLab().orElse(null),
                    CareerView.of(card),
                    facts,
                    leftOut == null ? null : LeftOutView.of(leftOut));
        }
    }
}
