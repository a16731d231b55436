package org.talentmoves.shared;

import java.util.List;

/** A word that is not in the list of those allowed here. */
public final class UnknownWord extends Invalid {

    private final List<String> allowed;

    public UnknownWord(String word, List<String> allowed) {
        super("“%s” is not one of %s.".formatted(Text.shown(word), String.join(", ", allowed)));
        this.allowed = List.copyOf(allowed);
    }

    public List<String> allowed() {
        return allowed;
    }
}
