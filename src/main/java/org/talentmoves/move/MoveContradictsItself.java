package org.talentmoves.move;

import org.talentmoves.shared.Invalid;

/** The parts of a move do not go together. */
public final class MoveContradictsItself extends Invalid {

    MoveContradictsItself(String reason) {
        super(reason);
    }
}
