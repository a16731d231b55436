package org.talentmoves.lab;

import org.talentmoves.shared.Invalid;

/** What is said of a lab does not go together. */
public final class LabContradictsItself extends Invalid {

    LabContradictsItself(String reason) {
        super(reason);
    }
}
