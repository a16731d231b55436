package org.talentmoves.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.NotAFactId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.SampleAmounts;
import org.talentmoves.shared.TextRefused;

class MarketPayTests {

    private static MarketPay of(String population, @Nullable BigDecimal change, @Nullable String since) {
        PartialDate year = since == null ? null : PartialDate.of(since);
        return new MarketPay(
                population, null, SampleAmounts.between(3_000_000, 7_000_000), PayPeriod.PER_YEAR, change, year);
    }

    private static MarketPay changedBy(String percent) {
        return of("leading engineers", new BigDecimal(percent), "2022");
    }

    @Test
    void speaksOfAPopulation() {
        assertThatRefusal(() -> of(" ", null, null)).isOf(TextRefused.class).saying("The population is missing.");
    }

    @ParameterizedTest
    @CsvSource({"50, ", ", 2022"})
    void givesAChangeAndTheDateSinceWhenTogetherOrNeither(BigDecimal change, String since) {
        assertThatRefusal(() -> of("leading engineers", change, since))
                .isOf(ContextContradictsItself.class)
                .saying("together or not at all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "50", "-12.5", "99999.99", "-99999.99", "1E+4"})
    void changesUpOrDown(String percent) {
        assertThat(changedBy(percent).changePercent()).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000", "-100000", "1E+999999999", "0.001", "33.333", "1E-999999999"})
    void refusesAChangeThatCannotBeKeptAsItIs(String percent) {
        assertThatRefusal(() -> changedBy(percent))
                .isOf(ContextContradictsItself.class)
                .saying("below 100000 per cent, with at most two decimals");
    }

    @Test
    void belongsToABenchmarkWithTheIdOfABenchmark() {
        Label label = new Label("Pay of leading engineers", null, null);
        assertThat(new Benchmark(new FactId("b001"), label, changedBy("50")).pay())
                .isEqualTo(changedBy("50"));
        assertThatRefusal(() -> new Benchmark(new FactId("d001"), label, changedBy("50")))
                .isOf(NotAFactId.class);
    }
}
