package org.talentmoves.shared;

/** The bounds, the qualifier and the currency of an amount do not go together. */
public final class AmountContradictsItself extends Invalid {

    AmountContradictsItself(String reason) {
        super(reason);
    }
}
