package org.talentmoves.timeline;

import org.talentmoves.shared.Invalid;

/** The value of a parameter cannot be read. */
final class NotAParameter extends Invalid {

    NotAParameter(String reason) {
        super(reason);
    }
}
