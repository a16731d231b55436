package org.talentmoves.insight.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentmoves.insight.Asked;
import org.talentmoves.insight.Figures;
import org.talentmoves.insight.PayDistribution;
import org.talentmoves.shared.Qualifier;

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
                        "Accounts of offers without a date, but for those retracted; with since or until they are in neither bound, else in both"
                                + " where nobody denies them.")
        int undated,

        @Schema(description = "Accounts that somebody denies, or whose offer somebody denies; only in high.")
        int contested,

        @Schema(
                description =
                        "Accounts that were retracted; in neither bound. Those of offers without a date are among them also with since or until.")
        int retracted,

        QualifiersView qualifiers,

        @Schema(description = "The least that each can be; “up to” has none, and never is among these.")
        FiguresView lows,

        @Schema(description = "The most that each can be; “at least” and “more than” have none.")
        FiguresView highs,

        @Schema(
                description =
                        "The accounts themselves, those contested, retracted or without a date as well, the latest first, at most 100; not those"
                                + " that are loose, which are among the accounts of the row of their year.")
        List<AccountView> accounts,

        @Schema(description = "How many more there are of these accounts, beyond the 100.")
        int accountsLeftOut,

        @Schema(
                description =
                        "What the market was said to pay, in benchmarks that may be of the same interval, with the same period and"
                                + " currency, both of them told, the latest first, at most 20; whatever labs or people are asked for.")
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
