package org.talentmoves.editorial;

import org.talentmoves.shared.Invalid;

/** A proposal is submitted with a reason. */
public final class ReasonMissing extends Invalid {
    ReasonMissing() {
        super("Say in a sentence why it should be public, or why it should change.");
    }
}
