package org.talentmoves.timeline.api;

import static java.util.Objects.requireNonNull;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.lab.LabKind;
import org.talentmoves.lab.LabNotFound;
import org.talentmoves.lab.LabProfile;
import org.talentmoves.timeline.Balance;
import org.talentmoves.timeline.Bounds;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.KeyStretch;
import org.talentmoves.timeline.LabCard;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.Listed;
import org.talentmoves.timeline.Movement;
import org.talentmoves.timeline.Period;
import org.talentmoves.timeline.Timeline;
import org.talentmoves.timeline.Vantage;

@Tag(name = "Labs", description = "Organisations that employ researchers")
@RestController
@RequestMapping(path = Address.API + "/labs", produces = APPLICATION_JSON_VALUE)
class LabApi {

    private final LabDirectory labs;
    private final Timeline timeline;

    LabApi(LabDirectory labs, Timeline timeline) {
        this.labs = labs;
        this.timeline = timeline;
    }

    @Operation(summary = "Labs in the order of their slugs", operationId = "listLabs")
    @ListMapping
    ResponseEntity<Listing<LabView>> list(@Known(Known.For.LABS) Question question) {
        KeyStretch stretch = question.slugStretch();
        boolean counts = question.counts();
        Period period = question.period();
        Vantage vantage = question.vantage();
        question.check();
        Listed<LabCard> listed = labs.list(stretch, vantage);
        Map<String, Balance> balances =
                labs.balances(listed.list().stream().map(LabCard::slug).toList(), period, vantage);
        return Listing.of(
                question,
                listed,
                card -> LabView.of(card, vantage, BalanceView.of(requireNonNull(balances.get(card.slug()))), null),
                counts
                        ? CountView.of(vantage, labs::count).with(timeline.leftOut(Filter.moves(period, vantage)))
                        : null);
    }

    @Operation(summary = "One lab", operationId = "getLab")
    @GetMapping("/{slug}")
    LabView find(
            @Parameter(description = "The slug of the lab", example = "meta") @PathVariable String slug,
            @Known(Known.For.LAB) Question question) {
        Period period = question.period();
        Vantage vantage = question.vantage();
        question.check();
        LabCard card = labs.find(slug).orElseThrow(() -> new LabNotFound(slug));
        return LabView.of(
                card,
                vantage,
                BalanceView.of(labs.balance(slug, period, vantage)),
                LeftOutView.of(timeline.leftOut(Filter.moves(slug, period, vantage))));
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

            @Schema(description = "Null where reportedBy is given, since it may tell what came later.") @Nullable
            String note,

            @Schema(description = "The lab of which it is a part.") @Nullable
            LabRef parent,

            @Schema(description = "The labs that are directly a part of it.")
            List<LabRef> parts,

            BalanceView balance,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                    description =
                            "Only in the answer about a single lab: how many moves of the period asked for are left out of the"
                                    + " balance.")
            @Nullable
            LeftOutView movesLeftOut) {

        static LabView of(LabCard card, Vantage vantage, BalanceView balance, @Nullable LeftOutView leftOut) {
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
                    vantage.reportedBy() == null ? profile.note() : null,
                    card.parent(),
                    card.parts(),
                    balance,
                    leftOut);
        }
    }

    /** Who came to a lab and who left it. */
    @Schema(
            description =
                    "Who came to the lab and who left it in the period asked for, its parts included, moves between"
                            + " its parts left out. People are counted by their own moves; a group is never added to them.")
    record BalanceView(
            MovementView arrivals,
            MovementView departures,

            @Schema(description = "Arrivals less departures.")
            NetView net) {

        static BalanceView of(Balance balance) {
            return new BalanceView(
                    MovementView.of(balance.arrivals()),
                    MovementView.of(balance.departures()),
                    NetView.of(balance.net()));
        }
    }

    /** People who moved in one direction, between two bounds, and what the number leaves out. */
    @Schema(
            description =
                    "A number of people between two bounds, both inclusive: low counts those whose move lies in the"
                            + " period by its date as it is written, “about” or not, and is not contested, high all who may; of groups, only those who are named have moves that count.")
    record MovementView(
            int low,
            int high,

            @Schema(description = "How many of them somebody denies; they count for the high bound only.")
            int contested,

            @Schema(description = "Moves of people without a date, left out when a period is asked for.")
            int undated,

            @Schema(description = "Moves of groups, left out because they overlap with named people.")
            int groups) {

        static MovementView of(Movement movement) {
            return new MovementView(
                    movement.low(), movement.high(), movement.contested(), movement.undated(), movement.groups());
        }
    }

    /** A difference between two bounds. */
    @Schema(description = "Between two bounds, both inclusive.")
    record NetView(int low, int high) {
        static NetView of(Bounds net) {
            return new NetView(net.low(), net.high());
        }
    }
}
