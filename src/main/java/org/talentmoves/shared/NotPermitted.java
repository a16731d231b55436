package org.talentmoves.shared;

/** Who asks is known, and may not do what was asked. */
public abstract non-sealed class NotPermitted extends DomainException {

    protected NotPermitted(String reason) {
        super(reason);
    }
}
