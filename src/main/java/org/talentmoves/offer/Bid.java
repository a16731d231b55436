package org.talentmoves.offer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.talentmoves.lab.LabId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Text;

/**
 * What an offer says beside its package.
 *
 * @param by the lab that bids
 * @param employer the lab for which the person or group worked at the time
 */
@Embeddable
public record Bid(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "by_lab_id"))
        LabId by,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "employer_id")) @Nullable
        LabId employer,

        @Nullable PartialDate madeOn,

        @Enumerated(EnumType.STRING) OfferStatus status,

        @Nullable String note) {

    public Bid {
        note = Text.lineOrNothing("The note", note, 2000);
    }

    /** Whether the present employer bids to keep its own. */
    public boolean isCounter() {
        return by.equals(employer);
    }
}
