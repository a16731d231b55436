package org.talentmoves.timeline;

import org.talentmoves.shared.Invalid;

/** The value of a parameter cannot be read. */
public final class NotAParameter extends Invalid {

    public NotAParameter(String reason) {
        super(reason);
    }
}
