package org.talentmoves.reading;

import java.math.BigDecimal;
import java.util.Optional;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PayPeriod;

/**
 * A sum of pay with the time over which it falls due.
 *
 * @param period empty when nothing is said of it
 * @param years only with {@link PayPeriod#OVER_YEARS}; empty when their number is not said, 1 for a first year
 */
public record TypedPay(Amount amount, Optional<PayPeriod> period, Optional<BigDecimal> years) {

    public TypedPay {
        years = years.map(BigDecimal::stripTrailingZeros).map(term -> term.scale() < 0 ? term.setScale(0) : term);
    }
}
