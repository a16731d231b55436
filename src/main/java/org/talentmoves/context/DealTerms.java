package org.talentmoves.context;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.talentmoves.lab.LabId;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Wire;

/**
 * Who pays whom how much for what. Never anyone's pay.
 *
 * @param stakePercent the share bought, more than 0 and at most 100
 */
@Embeddable
public record DealTerms(
        @Enumerated(EnumType.STRING) DealKind kind,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "investor_id")) @Nullable
        LabId investor,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "target_id")) @Nullable
        LabId target,

        @Nullable PartialDate agreedOn,
        @Embedded Amount amount,
        @Nullable BigDecimal stakePercent) {

    public DealTerms {
        if (!kind.has(investor, target)) {
            throw new ContextContradictsItself("A deal of the kind %s has %s.".formatted(Wire.of(kind), kind.rule()));
        }
        if (investor != null && investor.equals(target)) {
            throw new ContextContradictsItself("A lab makes no deal with itself.");
        }
        if (stakePercent != null && stakePercent.stripTrailingZeros().scale() > 2) {
            throw new ContextContradictsItself("A stake is given in per cent with at most two decimals.");
        }
        if (stakePercent != null
                && (stakePercent.signum() <= 0 || stakePercent.compareTo(BigDecimal.valueOf(100)) > 0)) {
            throw new ContextContradictsItself("A stake is more than 0 and at most 100 per cent.");
        }
    }
}
