package org.talentmoves.reading;

import java.math.BigDecimal;

/**
 * A number with its multiplier, as written: 1.5 and 1,000,000 of “1.5m”.
 *
 * @param factor 1 when nothing is written
 */
record Bound(BigDecimal figure, long factor) {

    private static final long THOUSAND = 1000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean isBare() {
        return factor == 1;
    }

    /** “100” may be anything, even millions; “1,500,000” and “0.5k” are sums of themselves. */
    boolean isSmall() {
        return isBare() && !isAbove(THOUSAND - 1);
    }

    /** Of “3–7 million” the first is a number of millions too; of “900,000–1.5 million” it is not. */
    Bound beside(Bound end) {
        return isBare() && figure.compareTo(end.figure) < 0 ? new Bound(figure, end.factor) : this;
    }

    /** Of “900–1.5 million” the first may be so many thousands; it is clear only when it is written out. */
    boolean isClearBeside(Bound end) {
        return !isBare() || end.isBare() || figure.multiply(HUNDRED).compareTo(BigDecimal.valueOf(end.factor)) >= 0;
    }

    boolean isWhole() {
        return value().stripTrailingZeros().scale() <= 0;
    }

    boolean isAbove(long most) {
        return value().compareTo(BigDecimal.valueOf(most)) > 0;
    }

    BigDecimal value() {
        return figure.multiply(BigDecimal.valueOf(factor));
    }
}
