package org.talentmoves.insight.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.insight.Accounts;
import org.talentmoves.insight.Asked;
import org.talentmoves.insight.Figures;
import org.talentmoves.insight.PayDistribution;
import org.talentmoves.insight.PayDistributions;
import org.talentmoves.insight.Rows;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.api.Address;
import org.talentmoves.timeline.api.BoundsView;
import org.talentmoves.timeline.api.Known;
import org.talentmoves.timeline.api.Question;

@Tag(name = "Sums")
@RestController
@RequestMapping(path = Address.API + "/packages", produces = APPLICATION_JSON_VALUE)
class PackageApi {

    private final PayDistributions distributions;
    private final AskedReader reader;
    private final Whole whole;

    PackageApi(PayDistributions distributions, AskedReader reader, Whole whole) {
        this.distributions = distributions;
        this.reader = reader;
        this.whole = whole;
    }

    @Operation(
            summary = "What was told of pay, by kind of pay and time, the most accounts first",
            operationId = "listPackages")
    @GetMapping
    ResponseEntity<PackagesView> list(@Known(Known.For.PACKAGES) Question question) {
        Accounts given = question.parameters().one("accounts", word -> Wire.read(Accounts.class, word));
        Asked asked = reader.read(FactKind.OFFER, question);
        Accounts counted = given == null ? Accounts.ONE : given;
        Rows<PayDistribution> rows = distributions.read(asked, counted);
        return Stretched.answer(
                question,
                rows.next(),
                next -> new PackagesView(
                        rows.list().stream()
                                .map(row -> DistributionView.of(row, asked))
                                .toList(),
                        next,
                        whole.of(asked.filter()),
                        AsideView.of(distributions.aside(asked, counted))));
    }

    /** The answer. */
    record PackagesView(
            @Schema(
                    description =
                            "One row for each kind of pay in each interval. A package may be in several rows; rows are never to be added.")
            List<DistributionView> items,

            @Schema(description = "The address of what follows; null at the end.") @Nullable
            String next,

            @Schema(
                    description =
                            "All offers that match, with or without pay, as the list of offers under the same filter counts them.")
            BoundsView bounds,

            @Schema(description = "What all rows leave aside, of the offers that match.")
            AsideView leftAside) {}

    /** What was told of one kind of pay in an interval. */
    @Schema(
            description =
                    "What was told of one kind of pay in an interval, by the date of the offer. low counts accounts that surely lie in it and that"
                            + " nobody denies, one a package unless accounts=all; figures and qualifiers are made from those alone. high counts all"
                            + " that may, those contested included.")
    record DistributionView(
            @JsonUnwrapped SlotView slot,

            @JsonUnwrapped PayKindView kind,

            @Schema(description = "Accounts, the fewest.") int low,

            @Schema(description = "Accounts, the most.") int high,

            @Schema(
                    description =
                            "How many of high are of offers known by the year alone, so that they may lie in this shorter interval.")
            int loose,

            @Schema(
                    description =
                            "Accounts of offers without a date; with since or until they are in neither bound, else in both where nobody denies them.")
            int undated,

            @Schema(description = "Accounts that somebody denies, or whose offer somebody denies; only in high.")
            int contested,

            @Schema(description = "Accounts that were retracted; in neither bound.")
            int retracted,

            QualifiersView qualifiers,

            @Schema(description = "The least that each can be; “up to” has none, and never is among these.")
            FiguresView lows,

            @Schema(description = "The most that each can be; “at least” and “more than” have none.")
            FiguresView highs,

            @Schema(
                    description =
                            "The accounts themselves, those contested, retracted or without a date as well, the latest first, at most 100.")
            List<AccountView> accounts,

            @Schema(description = "How many are not among accounts.")
            int accountsLeftOut,

            @Schema(
                    description =
                            "What the market was said to pay, in benchmarks that may be of the same interval, with the same period and"
                                    + " currency, the latest first, at most 20; whatever labs or people are asked for.")
            List<MarketView> benchmarks) {

        static DistributionView of(PayDistribution row, Asked asked) {
            return new DistributionView(
                    SlotView.of(row.slot(), asked),
                    PayKindView.of(row.kind()),
                    row.packages().low(),
                    row.packages().high(),
                    row.loose(),
                    row.undated(),
                    row.contested(),
                    row.retracted(),
                    QualifiersView.of(row.qualifiers()),
                    FiguresView.of(row.lows()),
                    FiguresView.of(row.highs()),
                    row.named().stream().map(AccountView::of).toList(),
                    row.unnamed(),
                    row.market().stream().map(MarketView::of).toList());
        }
    }

    /** Accounts by qualifier. */
    @Schema(description = "The accounts of low by the qualifier of their sum.")
    record QualifiersView(int exact, int about, int range, int atLeast, int moreThan, int upTo, int undisclosed) {

        static QualifiersView of(Map<Qualifier, Integer> counts) {
            return new QualifiersView(
                    counts.getOrDefault(Qualifier.EXACT, 0),
                    counts.getOrDefault(Qualifier.ABOUT, 0),
                    counts.getOrDefault(Qualifier.RANGE, 0),
                    counts.getOrDefault(Qualifier.AT_LEAST, 0),
                    counts.getOrDefault(Qualifier.MORE_THAN, 0),
                    counts.getOrDefault(Qualifier.UP_TO, 0),
                    counts.getOrDefault(Qualifier.UNDISCLOSED, 0));
        }
    }

    /** Bounds of sums. */
    @Schema(
            description =
                    "Bounds of sums in whole units of the currency, each as it was reported. The median is the lower of the two in the middle"
                            + " where there are two; nothing is averaged.")
    record FiguresView(
            @Schema(description = "How many accounts have this bound.")
            int count,

            @Schema(description = "How many of low have none.")
            int leftOut,

            @Nullable Long min,

            @Nullable Long median,

            @Nullable Long max) {

        static FiguresView of(Figures figures) {
            return new FiguresView(
                    figures.count(), figures.leftOut(), figures.least(), figures.median(), figures.most());
        }
    }
}
