package org.talentmoves.offer;

import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.Text;

/** No published offer has that id. */
public final class OfferNotFound extends NotFound {

    public OfferNotFound(String id) {
        super("There is no offer “%s”. Ids of offers are an o and at least three digits, such as o001."
                .formatted(Text.shown(id)));
    }
}
