package org.talentmoves.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every qualifier with every pair out of some bounds and every one out of some currencies. */
class EveryAmountTests {

    private static final List<@Nullable Long> BOUNDS = Arrays.asList(null, 0L, 1L, 2L, 100_000_000L, Long.MAX_VALUE);
    private static final List<@Nullable String> CURRENCIES = Arrays.asList(null, "USD", "CNY", "XAF");

    private int accepted;
    private int refused;

    @ParameterizedTest
    @EnumSource
    void survivesUnchangedOrIsRefusedButIsNeverMended(Qualifier qualifier) {
        for (Long low : BOUNDS) {
            for (Long high : BOUNDS) {
                CURRENCIES.forEach(currency -> tryOut(low, high, currency, qualifier));
            }
        }
        assertThat(accepted).isPositive();
        assertThat(refused).isPositive();
        assertThat(accepted + refused).isEqualTo(6 * 6 * 4);
    }

    private void tryOut(@Nullable Long low, @Nullable Long high, @Nullable String currency, Qualifier qualifier) {
        try {
            Amount amount = new Amount(low, high, currency, qualifier);
            assertThat(amount)
                    .extracting("low", "high", "currency", "qualifier")
                    .containsExactly(low, high, currency, qualifier);
            accepted++;
        } catch (AmountContradictsItself refusal) {
            refused++;
        }
    }
}
