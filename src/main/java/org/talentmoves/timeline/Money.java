package org.talentmoves.timeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whole units of a currency in words, never rounded: 14.3bn, 143亿, and 99,999,999 where no short form is exact. */
final class Money {

    private static final List<Unit> ENGLISH = List.of(new Unit(1_000_000_000, "bn"), new Unit(1_000_000, "m"));
    private static final List<Unit> CHINESE = List.of(new Unit(100_000_000, "亿"), new Unit(10_000, "万"));

    private Money() {}

    /** One sum, or the two bounds of one: in short forms when each has one that is exact, else all in full. */
    static String figures(List<Long> bounds, String between, Locale locale) {
        List<Unit> units = Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? CHINESE : ENGLISH;
        boolean allShort = bounds.stream().allMatch(bound -> units.stream().anyMatch(unit -> unit.isExactFor(bound)));
        return bounds.stream()
                .map(bound -> allShort ? shortForm(bound, units) : String.format(Locale.ROOT, "%,d", bound))
                .collect(Collectors.joining(between));
    }

    /**
     * How many digits a sum has that is known by their number only: 8 for 10,000,000–99,999,999, which a source calls “eight
     * figures”. 0 for every other range.
     */
    static int digits(long low, long high) {
        String least = String.valueOf(low);
        String most = String.valueOf(high);
        return least.matches("10{5,11}") && most.matches("9+") && least.length() == most.length() ? least.length() : 0;
    }

    private static String shortForm(long bound, List<Unit> units) {
        return units.stream()
                .filter(unit -> unit.isExactFor(bound))
                .findFirst()
                .orElseThrow()
                .figure(bound);
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
