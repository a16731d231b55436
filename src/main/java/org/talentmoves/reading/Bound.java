package org.talentmoves.reading;

import java.math.BigDecimal;

/**
 * A number with its multiplier, as written: 1.5 and 1,000,000 of “1.5m”.
 *
 * @param factor 1 when nothing is written
 */
record Bound(Token.Figure number, long factor) {

    private static final long THOUSAND = 1000;

    BigDecimal figure() {
        return number.value();
    }

    boolean isBare() {
        return factor == 1;
    }

    /** “100” may be anything, even millions; “1,500,000” and “0.5k” are sums of themselves. */
    boolean isSmall() {
        return isBare() && !isAbove(THOUSAND - 1);
    }

    boolean isWhole() {
        return value().stripTrailingZeros().scale() <= 0;
    }

    boolean isAbove(long most) {
        return value().compareTo(BigDecimal.valueOf(most)) > 0;
    }

    BigDecimal value() {
        return figure().multiply(BigDecimal.valueOf(factor));
    }
}
