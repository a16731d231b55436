package org.talentmoves.intake;

/** Something was to be compared with a cell that cannot be read, which is told at that cell. */
final class Unread extends RuntimeException {
    Unread(RuntimeException cause) {
        super(cause);
    }
}
