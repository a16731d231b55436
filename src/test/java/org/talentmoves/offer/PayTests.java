package org.talentmoves.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.SampleAmounts;

class PayTests {

    private static Pay over(PayPeriod period, @Nullable String years) {
        BigDecimal term = years == null ? null : new BigDecimal(years);
        return new Pay(PayComponent.EQUITY, PayScope.PERSON, period, term, SampleAmounts.upTo(100_000_000), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "1", "1.5", "1.50", "4", "4.0", "50", "5E+1"})
    void runsOverAsManyYearsAsReported(String years) {
        assertThat(over(PayPeriod.OVER_YEARS, years).years()).isEqualByComparingTo(years);
    }

    @ParameterizedTest
    @EnumSource
    void mayLeaveTheYearsOpen(PayPeriod period) {
        assertThat(over(period, null).years()).isNull();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OVER_YEARS")
    void refusesYearsWithAnyOtherPeriod(PayPeriod period) {
        assertThatRefusal(() -> over(period, "4"))
                .isOf(PayContradictsItself.class)
                .saying("goes with the period over_years only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "-1", "-0.1", "50.1", "51", "1E+9", "1E+999999999"})
    void refusesATermThatNobodyServes(String years) {
        assertThatRefusal(() -> over(PayPeriod.OVER_YEARS, years))
                .isOf(PayContradictsItself.class)
                .saying("more than 0 and at most 50 years");
    }

    /** One decimal is kept; a second would be rounded away without a word. */
    @ParameterizedTest
    @ValueSource(strings = {"0.04", "2.25", "49.99", "1E-9", "1E-999999999"})
    void refusesYearsFinerThanAreKept(String years) {
        assertThatRefusal(() -> over(PayPeriod.OVER_YEARS, years))
                .isOf(PayContradictsItself.class)
                .saying("at most one decimal");
    }

    @Test
    void keepsItsAmountAsItIs() {
        assertThat(over(PayPeriod.UNKNOWN, null).amount()).isEqualTo(SampleAmounts.upTo(100_000_000));
    }
}
