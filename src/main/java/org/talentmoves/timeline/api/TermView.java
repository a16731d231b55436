package org.talentmoves.timeline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Wording;

/** A pay term: one claim about money, with a standing of its own. */
@Schema(
        description =
                "One claim about money. Terms of one package are rival accounts or parts of one another; never add them up.")
record TermView(
        String id,

        @Schema(description = "The offer to whose package it belongs.")
        String offer,

        @JsonUnwrapped PayView pay,

        @Schema(description = "Whether it stands for the package where there is room for one term.")
        boolean headline,

        @Schema(description = "The sum with what it is for, who says so and who denies it, in English.")
        String says,

        StandingView standing,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "Only in the answer about a single fact.")
        @Nullable
        List<CitationView> citations) {

    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    /** A term of the offer that the fact is, or that it followed. */
    static TermView of(Entry entry, Dossier.Account account) {
        return new TermView(
                account.term().id().value(),
                entry.offer().orElseThrow().value(),
                PayView.of(account.term().pay()),
                account.headline(),
                account.says(entry.isOfAGroup(), ENGLISH),
                StandingView.of(account.assessment()),
                null);
    }

    TermView with(List<CitationView> cited) {
        return new TermView(id, offer, pay, headline, says, standing, cited);
    }

    /** What a pay term says. */
    record PayView(
            PayComponent component,
            PayScope scope,
            PayPeriod period,

            @Schema(description = "The term as reported, only with the period over_years; null when not told.")
            @Nullable
            BigDecimal years,

            AmountView amount,
            @Nullable String note) {

        static PayView of(Pay pay) {
            return new PayView(
                    pay.component(),
                    pay.scope(),
                    pay.period(),
                    Plain.number(pay.years()),
                    AmountView.of(pay.amount()),
                    pay.note());
        }
    }
}
