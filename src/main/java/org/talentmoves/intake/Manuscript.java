package org.talentmoves.intake;

import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Whole;

/**
 * What an editor wants to be public: the whole of a fact, lab, person or source.
 *
 * @param base the version against which it was written; 0 for what is new
 */
public record Manuscript(Subject subject, int base, Whole whole) {

    public boolean isNew() {
        return base == 0;
    }
}
