package org.talentmoves.shared;

/** Who asks is not known: nothing says it, or what says it does not hold. */
public abstract non-sealed class Unidentified extends DomainException {

    protected Unidentified(String reason) {
        super(reason);
    }
}
