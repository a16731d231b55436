package org.talentmoves.context;

import org.talentmoves.shared.Invalid;

/** The parts of a deal, a benchmark or a milestone do not go together. */
public final class ContextContradictsItself extends Invalid {

    ContextContradictsItself(String reason) {
        super(reason);
    }
}
