package org.talentmoves.shared;

/** There is nothing under the given name. */
public abstract non-sealed class NotFound extends DomainException {

    protected NotFound(String reason) {
        super(reason);
    }
}
