package org.talentmoves.context;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Text;

/**
 * What a market pays whom.
 *
 * @param population of whom it speaks, such as “leading engineers”
 * @param changePercent the change since {@code changeSince}, in per cent; both are given or neither
 */
@Embeddable
public record MarketPay(
        String population,
        @Nullable PartialDate observedOn,
        @Embedded Amount amount,
        @Enumerated(EnumType.STRING) PayPeriod period,
        @Nullable BigDecimal changePercent,
        @Nullable PartialDate changeSince) {

    public MarketPay {
        population = Text.line("The population", population, 300);
        if ((changePercent == null) != (changeSince == null)) {
            throw new ContextContradictsItself("A change and the date since when are given together or not at all.");
        }
        if (changePercent != null
                && (changePercent.stripTrailingZeros().scale() > 2
                        || changePercent.abs().compareTo(BigDecimal.valueOf(100_000)) >= 0)) {
            throw new ContextContradictsItself("A change is below 100000 per cent, with at most two decimals.");
        }
    }
}
