package org.talentmoves.shared;

/** The text is no id of a fact. */
public final class NotAFactId extends Invalid {

    NotAFactId(String text) {
        super("“%s” is no id of a fact: ids are a letter (m, o, p, d, b or t) and at least three digits, such as m001."
                .formatted(Text.shown(text)));
    }

    NotAFactId(FactId id, FactKind kind) {
        super("“%s” is no id of the kind %s: those begin with %c.".formatted(id, Wire.of(kind), kind.letter()));
    }
}
