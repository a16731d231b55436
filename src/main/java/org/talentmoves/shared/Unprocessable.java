package org.talentmoves.shared;

/** What was sent can be read, and contradicts what was sent before (RFC 9110, section 15.5.21). */
public abstract non-sealed class Unprocessable extends DomainException {

    protected Unprocessable(String reason) {
        super(reason);
    }
}
