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
import org.talentmoves.insight.RankedPackage;
import org.talentmoves.insight.Rankings;
import org.talentmoves.insight.Unranked;
import org.talentmoves.shared.FactKind;
import org.talentmoves.timeline.Listed;
import org.talentmoves.timeline.api.Address;
import org.talentmoves.timeline.api.BoundsView;
import org.talentmoves.timeline.api.Known;
import org.talentmoves.timeline.api.Links;
import org.talentmoves.timeline.api.ListMapping;
import org.talentmoves.timeline.api.Question;

@Tag(name = "Sums")
@RestController
@RequestMapping(path = Address.API + "/rankings", produces = APPLICATION_JSON_VALUE)
class RankingApi {

    private final Rankings rankings;
    private final AskedReader reader;
    private final Whole whole;

    RankingApi(Rankings rankings, AskedReader reader, Whole whole) {
        this.rankings = rankings;
        this.reader = reader;
        this.whole = whole;
    }

    @Operation(
            summary = "Packages by the least that they can be, kind of pay by kind of pay",
            operationId = "listRankings")
    @ListMapping
    ResponseEntity<RankingsView> list(@Known(Known.For.RANKINGS) Question question) {
        boolean ranked = question.isNot("ranked", false);
        boolean counts = question.counts();
        Asked asked = reader.read(FactKind.OFFER, question);
        Listed<RankedPackage> rows = rankings.read(asked, ranked);
        Links links = Links.of(question.address().first(), rows);
        Unranked told = rankings.counts(asked);
        return links.with(new RankingsView(
                rows.map(RankedView::of).list(),
                links.next(),
                links.prev(),
                counts ? told.listed(ranked) : null,
                asked.filter().pay().comparedIn(),
                whole.of(asked.filter()),
                UnrankedView.of(told, question)));
    }

    /** The answer. */
    record RankingsView(
            @Schema(
                    description =
                            "Kind of pay by kind of pay, as only sums of one component, scope, period and number of years can be compared; within"
                                    + " one the most first.")
            List<RankedView> items,

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

            @Schema(description = "The currency of all sums, as in ISO 4217.")
            String currency,

            @Schema(
                    description =
                            "All offers that match, with or without pay, as the list of offers under the same filter counts them: with payMin,"
                                    + " payMax or currency, and neither payComponent nor payPeriod, those of which the account that stands for the"
                                    + " package is as asked, while accounts are counted whichever stands for it.")
            BoundsView bounds,

            UnrankedView leftAside) {}

    /** A package in a ranking. */
    @Schema(
            description =
                    "A package by the least that it can be, told by one account: see rival_accounts. Nobody denies it, and it may be loosely dated.")
    record RankedView(
            @Schema(
                    description =
                            "The rank by the low bound of the amount within its kind of pay; the same for the same sum. Null with ranked=false.")
            @Nullable
            Integer rank,

            @Schema(description = "The rank, were it as high and all others as low as they may be.") @Nullable
            Integer bestRank,

            @Schema(description = "The rank, were it as low and all others, “up to” included, as high as they may be.")
            @Nullable
            Integer worstRank,

            @JsonUnwrapped PayKindView kind,

            @Schema(description = "Whether it is dated so that it may lie outside of the period asked for.")
            boolean loosely,

            @JsonUnwrapped AccountView account) {

        static RankedView of(RankedPackage found) {
            return new RankedView(
                    found.rank(),
                    found.best(),
                    found.worst(),
                    PayKindView.of(found.kind()),
                    found.loosely(),
                    AccountView.of(found.account()));
        }
    }

    /** What has no rank. */
    @Schema(description = "How many accounts have a rank, and how many of the others there are, each counted once.")
    record UnrankedView(
            @Schema(description = "Accounts with a rank.") int ranked,

            @Schema(
                    description =
                            "Accounts that tell no more than an “up to”: they have no least, and are never ranked.")
            int upTo,

            @Schema(description = "The address at which those are listed, by their ceilings.")
            String upToList,

            @Schema(description = "Accounts without a sum.") int undisclosed,

            @Schema(
                    description =
                            "Accounts with a sum in another currency, none where currency, payMin or payMax asks for one; sums are never converted.")
            int otherCurrencies,

            @JsonUnwrapped AsideView aside) {

        static UnrankedView of(Unranked counts, Question question) {
            return new UnrankedView(
                    counts.ranked(),
                    counts.upTo(),
                    question.address().with("ranked", "false"),
                    counts.undisclosed(),
                    counts.otherCurrencies(),
                    AsideView.of(counts.aside()));
        }
    }
}
