package org.talentmoves.timeline.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Whole units of a currency in words, never rounded: 14.3bn, 143亿, and 99,999,999 where no short form is exact. */
final class Money {

    private static final List<Unit> ENGLISH = List.of(new Unit(1_000_000_000, "bn"), new Unit(1_000_000, "m"));
    private static final List<Unit> CHINESE = List.of(new Unit(100_000_000, "亿"), new Unit(10_000, "万"));

    private Money() {}

    static String figure(long units, Locale locale) {
        List<Unit> shortForms = Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? CHINESE : ENGLISH;
        return shortForms.stream()
                .filter(unit -> unit.isExactFor(units))
                .findFirst()
                .map(unit -> unit.figure(units))
                .orElseGet(() -> String.format(Locale.ROOT, "%,d", units));
    }

    private record Unit(long size, String name) {

        boolean isExactFor(long units) {
            return units >= size && units % (size / 100) == 0;
        }

        String figure(long units) {
            return BigDecimal.valueOf(units)
                            .divide(BigDecimal.valueOf(size))
                            .stripTrailingZeros()
                            .toPlainString()
                    + name;
        }
    }
}
