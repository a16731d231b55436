package org.talentmoves.intake;

import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Subject;
import org.talentmoves.shared.DomainException;

/**
 * One thing that is wrong with a manuscript, its place, and what would be right.
 *
 * @param citation the position of the citation from 0; null where it is about the fact itself
 * @param column null where it is about the whole
 * @param piece the number of one of several in the column, from 0; null where all of it is meant
 * @param needed whether the column is empty and may not be
 * @param cause what the trade refused, if it did
 */
public record Fault(
        Subject subject,
        @Nullable Integer citation,
        @Nullable String column,
        @Nullable Integer piece,
        boolean needed,
        String reason,
        @Nullable DomainException cause) {

    static final String TAKEN = "“%s” is there already; look whether it is the same, or choose another address.";

    static Fault taken(Subject subject) {
        return new Fault(subject, null, "slug", null, false, TAKEN.formatted(subject.key()), null);
    }

    /** Whether something else is public under the address that it would have. */
    public boolean isTaken() {
        return reason.equals(TAKEN.formatted(subject.key()));
    }
}
