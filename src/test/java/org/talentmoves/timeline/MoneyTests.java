package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTests {

    private static final Map<String, Long> UNITS =
            Map.of("bn", 1_000_000_000L, "m", 1_000_000L, "亿", 100_000_000L, "万", 10_000L);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                   | 0                         | 0
            1                   | 1                         | 1
            9999                | 9,999                     | 9,999
            10000               | 10,000                    | 1万
            150000              | 150,000                   | 15万
            999999              | 999,999                   | 999,999
            1000000             | 1m                        | 100万
            1500000             | 1.5m                      | 150万
            1250000             | 1.25m                     | 125万
            1234567             | 1,234,567                 | 1,234,567
            99999999            | 99,999,999                | 99,999,999
            100000000           | 100m                      | 1亿
            250000000           | 250m                      | 2.5亿
            999990000           | 999.99m                   | 99999万
            14300000000         | 14.3bn                    | 143亿
            14310000000         | 14.31bn                   | 143.1亿
            14311000000         | 14311m                    | 143.11亿
            9223372036854775807 | 9,223,372,036,854,775,807 | 9,223,372,036,854,775,807
            """)
    void isWrittenShortWhereThatIsExact(long units, String english, String chinese) {
        assertThat(Money.figures(List.of(units), "–", Locale.ENGLISH)).isEqualTo(english);
        assertThat(Money.figures(List.of(units), "–", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(chinese);
    }

    @Test
    void isNeverRounded() {
        new Random(11).longs(20_000, 0, 40).forEach(digits -> {
            long units = (long) Math.pow(1.7, digits) * (digits % 3 == 0 ? 1_000_000 : 1) + digits % 7 * 10_000;
            assertThat(read(Money.figures(List.of(units), "–", Locale.ENGLISH))).isEqualTo(units);
            assertThat(read(Money.figures(List.of(units), "–", Locale.SIMPLIFIED_CHINESE)))
                    .isEqualTo(units);
        });
    }

    private static long read(String figure) {
        String number = figure.replaceAll("[^0-9.]", "");
        String unit = figure.replaceAll("[0-9.,]", "");
        return new BigDecimal(number)
                .multiply(BigDecimal.valueOf(unit.isEmpty() ? 1 : UNITS.get(unit)))
                .longValueExact();
    }

    @ParameterizedTest
    @CsvSource({
        "10000000, 99999999, 8",
        "100000, 999999, 6",
        "10000000, 100000000, 0",
        "10000000, 999999999, 0",
        "20000000, 99999999, 0",
        "10, 99, 0",
        "1, 9, 0"
    })
    void isKnownByTheNumberOfItsDigits(long low, long high, int digits) {
        assertThat(Money.digits(low, high)).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            50000000 | 100000000  | 50m–100m              | 5000万–1亿
            10000000 | 99999999   | 10,000,000–99,999,999 | 10,000,000–99,999,999
            900000   | 1500000000 | 900,000–1,500,000,000 | 90万–15亿
            """)
    void writesBothBoundsInOneManner(long low, long high, String english, String chinese) {
        assertThat(Money.figures(List.of(low, high), "–", Locale.ENGLISH)).isEqualTo(english);
        assertThat(Money.figures(List.of(low, high), "–", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(chinese);
    }
}
