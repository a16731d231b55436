package org.talentmoves.shared;

import java.util.Arrays;
import java.util.Optional;

/** What can be published with citations; each kind has the letter with which the public ids of its facts begin. */
public enum FactKind {
    MOVE('m'),
    OFFER('o'),
    PAY_TERM('p'),
    DEAL('d'),
    BENCHMARK('b'),
    MILESTONE('t');

    private final char letter;

    FactKind(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    static Optional<FactKind> withLetter(char letter) {
        return Arrays.stream(values()).filter(kind -> kind.letter == letter).findFirst();
    }
}
