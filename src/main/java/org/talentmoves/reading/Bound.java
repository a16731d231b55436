package org.talentmoves.reading;

import java.math.BigDecimal;

/**
 * A number with its multiplier, as written: 1.5 and 1,000,000 of “1.5m”.
 *
 * @param factor 1 when nothing is written
 */
record Bound(BigDecimal figure, long factor) {

    boolean isBare() {
        return factor == 1;
    }

    /** Of “3–7 million” the first is a number of millions too; of “900,000–1.5 million” it is not. */
    Bound beside(Bound end) {
        return isBare() && figure.compareTo(end.figure) < 0 ? new Bound(figure, end.factor) : this;
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
