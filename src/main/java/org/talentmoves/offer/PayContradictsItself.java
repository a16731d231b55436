package org.talentmoves.offer;

import org.talentmoves.shared.Invalid;

/** The parts of a pay term do not go together. */
public final class PayContradictsItself extends Invalid {

    PayContradictsItself(String reason) {
        super(reason);
    }
}
