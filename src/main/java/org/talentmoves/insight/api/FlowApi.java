package org.talentmoves.insight.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.insight.Asked;
import org.talentmoves.insight.Flow;
import org.talentmoves.insight.Flows;
import org.talentmoves.shared.FactKind;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Bounds;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.Listed;
import org.talentmoves.timeline.api.Address;
import org.talentmoves.timeline.api.BoundsView;
import org.talentmoves.timeline.api.Known;
import org.talentmoves.timeline.api.Links;
import org.talentmoves.timeline.api.ListMapping;
import org.talentmoves.timeline.api.Question;

@Tag(name = "Sums", description = "What follows from many facts, between bounds and with what is left out")
@RestController
@RequestMapping(path = Address.API + "/flows", produces = APPLICATION_JSON_VALUE)
class FlowApi {

    private final Flows flows;
    private final AskedReader reader;
    private final Whole whole;

    FlowApi(Flows flows, AskedReader reader, Whole whole) {
        this.flows = flows;
        this.reader = reader;
        this.whole = whole;
    }

    @Operation(summary = "People from lab to lab, by time, the most first", operationId = "listFlows")
    @ListMapping
    ResponseEntity<FlowsView> list(@Known(Known.For.FLOWS) Question question) {
        boolean counts = question.counts();
        Asked asked = reader.read(FactKind.MOVE, question);
        Listed<Flow> rows = flows.read(asked);
        Lists lists = new Lists(question, asked);
        Links links = Links.of(question.address().first(), rows);
        return links.with(new FlowsView(
                rows.map(flow -> FlowView.of(flow, lists)).list(),
                links.next(),
                links.prev(),
                counts ? flows.count(asked) : null,
                whole.of(asked.filter()),
                RangeView.of(flows.internal(asked))));
    }

    /** The answer. */
    record FlowsView(
            List<FlowView> items,

            @Schema(description = "The address of what follows; null at the end.") @Nullable
            String next,

            @Schema(description = "The address of what comes before; null at the beginning.") @Nullable
            String prev,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                    description = "Only with count=true: how many rows there are in all.")
            @Nullable
            Integer count,

            @Schema(
                    description =
                            "All moves that match, those of groups and those within a lab included, as the list of moves under the same filter counts them.")
            BoundsView bounds,

            @Schema(
                    description =
                            "Moves that are no flow, since they stay within one house; with parts=apart there are none.")
            RangeView internal) {}

    /** A number between two bounds. */
    @Schema(description = "Moves between two bounds, both inclusive, each group counted as one.")
    record RangeView(int low, int high) {

        static RangeView of(Bounds bounds) {
            return new RangeView(bounds.low(), bounds.high());
        }
    }

    /** People from one lab to another. */
    @Schema(
            description =
                    "People from one lab to another in an interval. low counts those whose move surely lies in it and is not contested, high all"
                            + " whose may. A lab to which only moves of an unknown day of the year may belong in an interval has no row in it.")
    record FlowView(
            @JsonUnwrapped SlotView slot,

            @Schema(description = "The lab that was left; null when nobody says which.") @Nullable
            LabRef from,

            @Schema(description = "The lab that was joined; null for departures to where nobody says.") @Nullable
            LabRef to,

            @Schema(description = "People, the fewest.") int low,

            @Schema(description = "People, the most.") int high,

            @Schema(
                    description =
                            "Moves of groups, the fewest; groups overlap with named people and are never added to them.")
            int groupsLow,

            @Schema(description = "Moves of groups, the most.")
            int groupsHigh,

            @Schema(
                    description =
                            "How many of high are known by the year alone, so that they may lie in this shorter interval.")
            int loose,

            @Schema(description = "How many of groups_high are so.")
            int groupsLoose,

            @Schema(
                    description =
                            "People whose moves have no date; with since or until they are in neither bound, else in both where nobody denies them.")
            int undated,

            @Schema(
                    description =
                            "Moves of groups that have no date, in the bounds of groups where undated people are in theirs.")
            int groupsUndated,

            @Schema(description = "People by the standing of their move, those who are loose left aside.")
            int confirmed,

            int corroborated,
            int singleOrigin,

            @Schema(description = "For the high bound only.")
            int contested,

            @Schema(description = "None, unless standing=retracted asks for them.")
            int retracted,

            @Schema(
                    description =
                            "The moves themselves: the address of the list whose bounds are low and groups_low together, and high and"
                                    + " groups_high. Null where no list holds just these: from an unknown lab, dated too loosely, or from or to a lab without"
                                    + " a part of it that counts for itself.")
            @Nullable
            String list,

            @Schema(
                    description =
                            "The moves that are counted, and those without a date, the latest first, at most 100; not those of loose and"
                                    + " groups_loose, which are among the moves of the row of their year.")
            List<NamedMoveView> moves,

            @Schema(description = "How many more there are of these moves, beyond the 100.")
            int movesLeftOut) {

        static FlowView of(Flow flow, Lists lists) {
            Map<Standing, Integer> standings = flow.standings();
            return new FlowView(
                    SlotView.of(flow.slot(), lists.asked()),
                    flow.from(),
                    flow.to(),
                    flow.people().low(),
                    flow.people().high(),
                    flow.groups().low(),
                    flow.groups().high(),
                    flow.loose(),
                    flow.looseGroups(),
                    flow.undated(),
                    flow.undatedGroups(),
                    standings.getOrDefault(Standing.CONFIRMED, 0),
                    standings.getOrDefault(Standing.CORROBORATED, 0),
                    standings.getOrDefault(Standing.SINGLE_ORIGIN, 0),
                    standings.getOrDefault(Standing.CONTESTED, 0),
                    standings.getOrDefault(Standing.RETRACTED, 0),
                    lists.moves(flow),
                    flow.named().stream().map(NamedMoveView::of).toList(),
                    flow.unnamed());
        }
    }
}
