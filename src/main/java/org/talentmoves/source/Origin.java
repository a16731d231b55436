package org.talentmoves.source;

/**
 * The end of a chain of relays: who published what the others retell, and what sort of piece that is.
 *
 * @param retells whether the piece only retells others in what it is cited for, as its basis tells, and names none of them
 */
public record Origin(String publisher, SourceKind kind, boolean retells) {

    /** Whether it is a report of its own; other pieces retell somebody whom nobody here has named. */
    boolean reports() {
        return kind.reports() && !retells;
    }
}
