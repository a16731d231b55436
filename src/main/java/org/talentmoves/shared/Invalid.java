package org.talentmoves.shared;

/** What was given cannot be: a value out of form, or values that contradict each other. */
public abstract non-sealed class Invalid extends DomainException {

    protected Invalid(String reason) {
        super(reason);
    }
}
