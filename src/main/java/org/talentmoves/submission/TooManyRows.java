package org.talentmoves.submission;

import org.talentmoves.shared.Invalid;

/** A batch has more rows than are taken at once, or none. */
public final class TooManyRows extends Invalid {
    TooManyRows(int rows) {
        super("A batch has 1 to 1,000 rows; this one has %,d.".formatted(rows));
    }
}
