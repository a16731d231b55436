package org.talentmoves.timeline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.Qualifier;

/** A sum as reported. */
@Schema(
        description = "A sum as reported, in whole units of the currency. exact and about: low and high are the same;"
                + " at_least and more_than: only low; up_to: only high; range: both; undisclosed: neither.")
public record AmountView(
        @Nullable Long low, @Nullable Long high, @Nullable String currency, Qualifier qualifier) {

    public static AmountView of(Amount amount) {
        return new AmountView(amount.low(), amount.high(), amount.currency(), amount.qualifier());
    }
}
