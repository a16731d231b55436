package org.talentmoves.move;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Text;

/**
 * When and as what somebody moved.
 *
 * @param announcedOn when it was announced or first reported
 * @param effectiveOn when it took effect
 * @param role the post taken up, or for a departure the post left
 * @param offer the offer that it followed
 */
@Embeddable
public record Circumstances(
        @Nullable PartialDate announcedOn,
        @Nullable PartialDate effectiveOn,
        @Nullable String role,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "offer_id")) @Nullable
        FactId offer,

        @Nullable String note) {

    /** The offer that it followed, where one is known. */
    Optional<FactId> after() {
        return Optional.ofNullable(offer);
    }

    public Circumstances {
        role = Text.lineOrNothing("The role", role, 300);
        note = Text.lineOrNothing("The note", note, 2000);
        if (offer != null && offer.kind() != FactKind.OFFER) {
            throw new MoveContradictsItself("A move follows an offer; %s is none.".formatted(offer));
        }
    }
}
