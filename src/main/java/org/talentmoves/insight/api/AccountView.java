package org.talentmoves.insight.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentmoves.insight.PayAccount;
import org.talentmoves.offer.OfferStatus;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.Story;
import org.talentmoves.timeline.api.Address;
import org.talentmoves.timeline.api.AmountView;
import org.talentmoves.timeline.api.DateView;
import org.talentmoves.timeline.api.GroupView;

/** An account of pay behind a number, with its offer. */
record AccountView(
        @Schema(description = "The pay term that gives the account.")
        String term,

        AmountView amount,

        @Schema(description = "How sure the account is.") Standing payStanding,

        @Schema(description = "Whether the account stands for the package where there is room for one.")
        boolean headline,

        @Schema(description = "The offer to whose package it belongs.")
        String offer,

        @Schema(
                description =
                        "The address of the offer in the API, where its sentences tell every account of the pay and every denial.")
        String self,

        @Schema(description = "The address of its page.") String page,

        @Schema(description = "How sure the offer is.") Standing standing,

        @Schema(description = "The person to whom it went; null for a group.") @Nullable
        PersonRef researcher,

        @Schema(description = "The group to which it went; null for a person.") @Nullable
        GroupView group,

        LabRef byLab,

        @Schema(description = "The employer at the time; null when not told.") @Nullable
        LabRef employer,

        OfferStatus status,

        @Nullable DateView madeOn) {

    static AccountView of(PayAccount told) {
        Entry offer = told.offer();
        Story.Offered story = (Story.Offered) offer.story();
        Dossier.Account account = told.account();
        return new AccountView(
                account.term().id().value(),
                AmountView.of(account.term().pay().amount()),
                account.assessment().standing(),
                account.headline(),
                offer.id().value(),
                Address.ofFact(offer.id()),
                Address.pageOfFact(offer.id()),
                offer.assessment().standing(),
                story.to().person(),
                GroupView.of(story.to()),
                story.by(),
                story.employer(),
                story.status(),
                DateView.of(story.madeOn()));
    }
}
