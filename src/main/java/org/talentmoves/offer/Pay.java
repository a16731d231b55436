package org.talentmoves.offer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Text;

/**
 * One claim about money.
 *
 * @param years the term as reported, only with {@link PayPeriod#OVER_YEARS}; null when only “several years” is said, 1 for
 *     a first year
 */
@Embeddable
public record Pay(
        @Enumerated(EnumType.STRING) PayComponent component,
        @Enumerated(EnumType.STRING) PayScope scope,
        @Enumerated(EnumType.STRING) PayPeriod period,
        @Nullable BigDecimal years,
        @Embedded Amount amount,
        @Nullable String note) {

    public Pay {
        note = Text.lineOrNothing("The note", note, 2000);
        if (years != null && period != PayPeriod.OVER_YEARS) {
            throw new PayContradictsItself("A number of years goes with the period over_years only.");
        }
        if (years != null && years.stripTrailingZeros().scale() > 1) {
            throw new PayContradictsItself("A term of pay is given in years with at most one decimal.");
        }
        if (years != null && (years.signum() <= 0 || years.compareTo(BigDecimal.valueOf(50)) > 0)) {
            throw new PayContradictsItself("A term of pay runs for more than 0 and at most 50 years.");
        }
    }

    /** Whether it is all pay of one year out of several, which is a part of the package. */
    public boolean isOfTheFirstYear() {
        return component == PayComponent.TOTAL
                && period == PayPeriod.OVER_YEARS
                && years != null
                && years.compareTo(BigDecimal.ONE) == 0;
    }
}
