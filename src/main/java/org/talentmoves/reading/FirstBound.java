package org.talentmoves.reading;

import java.math.BigDecimal;
import java.util.Optional;

/** The lower bound of a range, which may leave its unit to the higher: “3–7 million”, 两到三百万. */
record FirstBound(Bound low, Bound high) {

    private static final long THOUSAND = 1_000;
    private static final long MYRIAD = 10_000;
    private static final long HUNDRED = 100;

    /** How many times the lower bound the higher may be, so that “two to three hundred” are both hundreds. */
    private static final long NEAR = 3;

    /** Empty when it may as well be another sum. */
    Optional<Bound> inFull() {
        if (!low.isBare()) {
            return leavesOutMyriads() ? Optional.empty() : Optional.of(low);
        }
        if (high.number().isInTwoUnits()) {
            return Optional.empty();
        }
        if (isDigitBelowPlace()) {
            return isOfPlace() ? Optional.of(of(placed(), high.factor())) : Optional.empty();
        }
        return high.isBare() || low.figure().signum() == 0 ? Optional.of(low) : inUnit();
    }

    /** 1千–2千万 may begin at 1千万 as well. */
    private boolean leavesOutMyriads() {
        return low.factor() == THOUSAND && isAtMost(times(low.value(), MYRIAD), high.value());
    }

    /** Of “two to three hundred” and 二到三十 the first may be so many hundreds or tens; of 五到十 it is not. */
    private boolean isDigitBelowPlace() {
        return high.number().place() > 1
                && low.figure().signum() > 0
                && low.figure().compareTo(BigDecimal.TEN) < 0
                && placed().compareTo(high.figure()) < 0;
    }

    private BigDecimal placed() {
        return times(low.figure(), high.number().place());
    }

    /** “two to three hundred” are 200 to 300; “one to nine hundred” and “one to two hundred and fifty” are not clear. */
    private boolean isOfPlace() {
        BigDecimal place = BigDecimal.valueOf(high.number().place());
        return high.number().place() >= HUNDRED
                && low.isWhole()
                && high.figure().remainder(place).signum() == 0
                && isAtMost(high.figure(), times(placed(), NEAR));
    }

    /**
     * Of “3–7 million” the first is a number of millions too; of “900,000–1.5 million” it is written out. Of “2–300 million”
     * and “900–1.5 million” it may be hundreds and thousands.
     */
    private Optional<Bound> inUnit() {
        BigDecimal hundredfold = times(low.figure(), HUNDRED);
        boolean sharesUnit = low.figure().compareTo(high.figure()) < 0;
        boolean isClear = isAtMost(sharesUnit ? high.figure() : BigDecimal.valueOf(high.factor()), hundredfold);
        return isClear ? Optional.of(sharesUnit ? of(low.figure(), high.factor()) : low) : Optional.empty();
    }

    private static Bound of(BigDecimal figure, long factor) {
        return new Bound(new Token.Figure(figure), factor);
    }

    private static BigDecimal times(BigDecimal figure, long factor) {
        return figure.multiply(BigDecimal.valueOf(factor));
    }

    private static boolean isAtMost(BigDecimal figure, BigDecimal most) {
        return figure.compareTo(most) <= 0;
    }
}
