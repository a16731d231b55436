package org.talentmoves.timeline;

import org.jspecify.annotations.Nullable;
import org.talentmoves.offer.Pay;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.Qualifier;

/** A pay term with its public id. */
public record Term(FactId id, Pay pay) {

    /** The words in which the sum was described where no figure fits, such as tens of millions; null where one does. */
    public @Nullable String wording() {
        return pay.amount().qualifier() == Qualifier.UNDISCLOSED ? pay.note() : null;
    }
}
