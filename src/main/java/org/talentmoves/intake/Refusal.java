package org.talentmoves.intake;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in the files, its place, and what would be right.
 *
 * @param line the line on which the row starts, the first being 1; 0 when the file as a whole is refused
 * @param column null when the row or the file as a whole is refused
 * @param piece the number of one of several in the cell, from 0; null where the cell as a whole is refused
 */
public record Refusal(
        String file,
        long line,
        @Nullable String column,
        @Nullable Integer piece,
        String reason) {

    Refusal(String file, long line, @Nullable String column, String reason) {
        this(file, line, column, null, reason);
    }

    /** The same, of one of several in the cell. */
    Refusal ofPiece(int number) {
        return new Refusal(file, line, column, number, reason);
    }

    static Refusal ofFile(String file, String reason) {
        return new Refusal(file, 0, null, reason);
    }

    static Refusal ofLine(String file, long line, String reason) {
        return new Refusal(file, line, null, reason);
    }

    /** As in {@code moves.csv:12: kind: “hired” is not one of hire, departure.} */
    @Override
    public String toString() {
        return file + ":" + (line == 0 ? "" : line + ":") + (column == null ? "" : " " + column + ":") + " " + reason;
    }
}
