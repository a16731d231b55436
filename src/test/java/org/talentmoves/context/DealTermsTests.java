package org.talentmoves.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.talentmoves.lab.SampleLabs.HALCYON;
import static org.talentmoves.lab.SampleLabs.NORTHWIND;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentmoves.lab.LabId;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.NotAFactId;
import org.talentmoves.shared.SampleAmounts;

class DealTermsTests {

    /** The columns of the table below. */
    private enum Sides {
        NEITHER(null, null),
        INVESTOR(NORTHWIND.id(), null),
        TARGET(null, HALCYON.id()),
        BOTH(NORTHWIND.id(), HALCYON.id());

        private final @Nullable LabId investor;
        private final @Nullable LabId target;

        Sides(@Nullable LabId investor, @Nullable LabId target) {
            this.investor = investor;
            this.target = target;
        }
    }

    private static DealTerms between(DealKind kind, @Nullable LabId investor, @Nullable LabId target) {
        return new DealTerms(kind, investor, target, null, SampleAmounts.UNDISCLOSED, null);
    }

    private static DealTerms stakeOf(String percent) {
        return new DealTerms(
                DealKind.INVESTMENT,
                NORTHWIND.id(),
                HALCYON.id(),
                null,
                SampleAmounts.UNDISCLOSED,
                new BigDecimal(percent));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind            NEITHER  INVESTOR TARGET   BOTH
            INVESTMENT,       refused, refused, refused, fits
            LICENCE_AND_HIRE, refused, refused, refused, fits
            ACQUISITION,      refused, refused, refused, fits
            FUNDRAISING,      refused, refused, fits,    fits
            CAPEX_PLAN,       refused, fits,    refused, fits
            """)
    void haveTheSidesOfTheirKind(ArgumentsAccessor row) {
        DealKind kind = DealKind.valueOf(row.getString(0));
        for (Sides sides : Sides.values()) {
            if (row.getString(sides.ordinal() + 1).equals("fits")) {
                assertThatCode(() -> between(kind, sides.investor, sides.target))
                        .doesNotThrowAnyException();
            } else {
                assertThatRefusal(() -> between(kind, sides.investor, sides.target))
                        .isOf(ContextContradictsItself.class)
                        .saying(kind.rule());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void bindTwoLabs(DealKind kind) {
        assertThatRefusal(() -> between(kind, NORTHWIND.id(), NORTHWIND.id()))
                .isOf(ContextContradictsItself.class)
                .saying("no deal with itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "49", "49.90", "49.900", "100", "1E+2"})
    void buyAShare(String percent) {
        assertThat(stakeOf(percent).stakePercent()).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1", "100.01", "101", "1E+999999999"})
    void refuseAShareOfNothingOrOfMoreThanAll(String percent) {
        assertThatRefusal(() -> stakeOf(percent))
                .isOf(ContextContradictsItself.class)
                .saying("more than 0 and at most 100 per cent");
    }

    /** Two decimals are kept; a third would be rounded away without a word. */
    @ParameterizedTest
    @ValueSource(strings = {"0.001", "49.999", "99.995", "1E-999999999"})
    void refuseAShareFinerThanIsKept(String percent) {
        assertThatRefusal(() -> stakeOf(percent))
                .isOf(ContextContradictsItself.class)
                .saying("at most two decimals");
    }

    @Test
    void belongToADealWithTheIdOfADeal() {
        DealTerms terms = between(DealKind.ACQUISITION, NORTHWIND.id(), HALCYON.id());
        Label label = new Label("Northwind buys Halcyon", " ", null);
        assertThat(new Deal(new FactId("d001"), label, terms).terms()).isEqualTo(terms);
        assertThatRefusal(() -> new Deal(new FactId("m001"), label, terms)).isOf(NotAFactId.class);
    }
}
