package org.talentmoves.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The number of years over which pay is spread, as an offer holds it: above 0, at most 50, with one decimal at most. */
final class PayYears {

    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final BigDecimal MOST = BigDecimal.valueOf(50);

    private PayYears() {}

    static Optional<BigDecimal> read(String text) {
        return Stream.of(inWords(text), inChinese(text), inFigures(text))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(years -> years.signum() > 0 && years.compareTo(MOST) <= 0)
                .filter(years -> years.stripTrailingZeros().scale() <= 1);
    }

    private static Optional<BigDecimal> inWords(String text) {
        return Optional.of(WORDS.indexOf(text.toLowerCase(Locale.ROOT)))
                .filter(place -> place >= 0)
                .map(place -> BigDecimal.valueOf(place + 1));
    }

    private static Optional<BigDecimal> inChinese(String text) {
        return ChineseNumber.read(text).stream().mapToObj(BigDecimal::valueOf).findFirst();
    }

    private static Optional<BigDecimal> inFigures(String text) {
        return Optional.of(text)
                .filter(figures -> figures.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9')))
                .map(BigDecimal::new);
    }
}
