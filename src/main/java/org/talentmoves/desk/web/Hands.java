package org.talentmoves.desk.web;

import org.talentmoves.account.Editor;
import org.talentmoves.editorial.Signature;

/** Whoever is signed in, as they sign. */
final class Hands {

    private Hands() {}

    static Signature of(Editor editor) {
        return new Signature(editor.accountId().value(), editor.name());
    }
}
