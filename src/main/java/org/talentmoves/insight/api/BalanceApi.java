package org.talentmoves.insight.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.insight.Asked;
import org.talentmoves.insight.Balances;
import org.talentmoves.insight.IntervalBalance;
import org.talentmoves.shared.FactKind;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.Listed;
import org.talentmoves.timeline.api.Address;
import org.talentmoves.timeline.api.BoundsView;
import org.talentmoves.timeline.api.Known;
import org.talentmoves.timeline.api.Links;
import org.talentmoves.timeline.api.ListMapping;
import org.talentmoves.timeline.api.Question;

@Tag(name = "Sums")
@RestController
@RequestMapping(path = Address.API + "/balances", produces = APPLICATION_JSON_VALUE)
class BalanceApi {

    private final Balances balances;
    private final AskedReader reader;
    private final Whole whole;

    BalanceApi(Balances balances, AskedReader reader, Whole whole) {
        this.balances = balances;
        this.reader = reader;
        this.whole = whole;
    }

    @Operation(
            summary = "Who came to each lab and who left, by time, the most moves first",
            operationId = "listBalances")
    @ListMapping
    ResponseEntity<BalancesView> list(@Known(Known.For.BALANCES) Question question) {
        boolean counts = question.counts();
        Asked asked = reader.read(FactKind.MOVE, question);
        Listed<IntervalBalance> rows = balances.read(asked);
        Lists lists = new Lists(question, asked);
        Links links = Links.of(question.address().first(), rows);
        return links.with(new BalancesView(
                rows.map(balance -> IntervalBalanceView.of(balance, lists)).list(),
                links.next(),
                links.prev(),
                counts ? balances.count(asked) : null,
                whole.of(asked.filter())));
    }

    /** The answer. */
    record BalancesView(
            List<IntervalBalanceView> items,

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
            BoundsView bounds) {}

    /** Who came to a lab and who left it. */
    @Schema(
            description =
                    "Who came to a lab and who left it in an interval: people, by their own moves; a group is never added to them.")
    record IntervalBalanceView(
            @JsonUnwrapped SlotView slot,
            LabRef lab,
            SideView arrivals,
            SideView departures,

            @Schema(description = "The fewest arrivals less the most departures.")
            int netLow,

            @Schema(description = "The most arrivals less the fewest departures.")
            int netHigh,

            @Schema(
                    description =
                            "Moves within the house, those of groups included: neither arrivals nor departures. The fewest.")
            int internalLow,

            @Schema(description = "The most of them.") int internalHigh) {

        static IntervalBalanceView of(IntervalBalance balance, Lists lists) {
            return new IntervalBalanceView(
                    SlotView.of(balance.slot(), lists.asked()),
                    balance.lab(),
                    SideView.of(balance.arrivals(), lists.moves(balance.slot(), balance.lab(), "joined")),
                    SideView.of(balance.departures(), lists.moves(balance.slot(), balance.lab(), "left")),
                    balance.net().low(),
                    balance.net().high(),
                    balance.internal().low(),
                    balance.internal().high());
        }
    }

    /** People in one direction. */
    @Schema(description = "People in one direction, between two bounds, both inclusive.")
    record SideView(
            int low,
            int high,

            @Schema(description = "Moves of groups, the fewest.")
            int groupsLow,

            @Schema(description = "Moves of groups, the most.")
            int groupsHigh,

            @Schema(
                    description =
                            "People whose move somebody denies, those who are loose left aside; for the high bound only.")
            int contested,

            @Schema(
                    description =
                            "How many of high are known by the year alone, so that they may lie in this shorter interval.")
            int loose,

            @Schema(
                    description =
                            "People whose moves have no date; with since or until they are in neither bound, else in both where nobody denies them.")
            int undated,

            @Schema(
                    description =
                            "Moves of groups that have no date, in the bounds of groups where undated people are in theirs.")
            int groupsUndated,

            @Schema(
                    description =
                            "The address of the list of these moves, whose bounds are those of people, of groups and of moves within the house together;"
                                    + " null where no list holds just these.")
            @Nullable
            String list) {

        static SideView of(IntervalBalance.Side side, @Nullable String list) {
            return new SideView(
                    side.people().low(),
                    side.people().high(),
                    side.groups().low(),
                    side.groups().high(),
                    side.contested(),
                    side.loose(),
                    side.undated(),
                    side.undatedGroups(),
                    list);
        }
    }
}
