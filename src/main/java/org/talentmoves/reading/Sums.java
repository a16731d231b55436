package org.talentmoves.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Sums with all their digits, and beside them in words where these are exact: US$1,500,000,000 and US$1.5 billion. */
record Sums(Phrases phrases) {

    private static final List<Unit> ENGLISH = List.of(
            new Unit(1_000_000_000_000L, "longest"), new Unit(1_000_000_000L, "long"), new Unit(1_000_000L, "short"));
    private static final List<Unit> CHINESE = List.of(
            new Unit(1_000_000_000_000L, "longest"), new Unit(100_000_000L, "long"), new Unit(10_000L, "short"));

    String inFull(long units, String currency) {
        return money(figure(units), currency);
    }

    /** Never rounded: in full where no word is exact. */
    String inWords(long units, String currency) {
        return (phrases.isChinese() ? CHINESE : ENGLISH)
                .stream()
                        .filter(unit -> unit.isExactFor(units))
                        .findFirst()
                        .map(unit -> money(phrases.say("reading.unit." + unit.name, unit.figure(units)), currency))
                        .orElseGet(() -> inFull(units, currency));
    }

    String figure(long units) {
        return String.format(Locale.ROOT, "%,d", units);
    }

    private String money(String figure, String currency) {
        return phrases.sayOr("money." + currency, phrases.say("money.other", figure, currency), figure);
    }

    private record Unit(long size, String name) {

        boolean isExactFor(long units) {
            return units >= size && units % (size / 1000) == 0;
        }

        String figure(long units) {
            return BigDecimal.valueOf(units)
                    .divide(BigDecimal.valueOf(size))
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }
}
