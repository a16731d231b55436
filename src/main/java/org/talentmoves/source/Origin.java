package org.talentmoves.source;

/** The end of a chain of relays: who published what the others retell, and what sort of piece that is. */
public record Origin(String publisher, SourceKind kind) {

    /** Whether it is a report of its own; other pieces retell somebody whom nobody here has named. */
    boolean reports() {
        return kind.reports();
    }
}
