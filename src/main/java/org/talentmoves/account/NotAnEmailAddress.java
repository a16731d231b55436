package org.talentmoves.account;

import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.Text;

/** A text that is no e-mail address. */
public final class NotAnEmailAddress extends Invalid {

    NotAnEmailAddress(String typed) {
        super("“%s” is not an e-mail address; write it as ada@example.org.".formatted(Text.shown(typed)));
    }
}
