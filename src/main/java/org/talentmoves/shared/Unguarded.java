package org.talentmoves.shared;

/** A change that does not say which version it would change (RFC 6585, section 3). */
public abstract non-sealed class Unguarded extends DomainException {

    protected Unguarded(String reason) {
        super(reason);
    }
}
