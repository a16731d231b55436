package org.talentmoves.shared;

/** What was asked contradicts what is already there. */
public abstract non-sealed class Conflict extends DomainException {

    protected Conflict(String reason) {
        super(reason);
    }
}
