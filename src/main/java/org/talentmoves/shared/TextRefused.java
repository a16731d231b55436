package org.talentmoves.shared;

/** A text is missing, too long or not plain. */
public final class TextRefused extends Invalid {

    TextRefused(String reason) {
        super(reason);
    }
}
