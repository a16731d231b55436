package org.talentmoves.source;

import org.talentmoves.shared.Invalid;

/** What is said of a source or a citation does not go together. */
public final class SourceContradictsItself extends Invalid {

    SourceContradictsItself(String reason) {
        super(reason);
    }
}
