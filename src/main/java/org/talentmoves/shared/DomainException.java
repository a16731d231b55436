package org.talentmoves.shared;

/** A refusal: the trade says no. Its reason is written for whoever caused it, and says how to mend it. */
public abstract sealed class DomainException extends RuntimeException
        permits Invalid, NotFound, Conflict, Unidentified, NotPermitted, Outdated, Unguarded, Unprocessable {

    DomainException(String reason) {
        super(reason);
    }

    public final String reason() {
        return String.valueOf(getMessage());
    }
}
