package org.talentmoves.insight.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.talentmoves.insight.PayKind;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.PayPeriod;

/** What the accounts of a row speak of. */
record PayKindView(
        PayComponent component,

        @Schema(
                description =
                        "Whose pay it is; that of a group in all (group_total) is no person's pay, and stands apart.")
        PayScope scope,

        PayPeriod period,

        @Schema(description = "Only with the period over_years: how many; null when not told.") @Nullable
        BigDecimal years,

        @Schema(description = "As in ISO 4217; null only where no sum is told.") @Nullable
        String currency) {

    static PayKindView of(PayKind kind) {
        return new PayKindView(kind.component(), kind.scope(), kind.period(), kind.years(), kind.currency());
    }
}
