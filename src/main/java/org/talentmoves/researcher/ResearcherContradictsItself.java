package org.talentmoves.researcher;

import org.talentmoves.shared.Invalid;

/** What is said of a person or a group does not go together. */
public final class ResearcherContradictsItself extends Invalid {

    ResearcherContradictsItself(String reason) {
        super(reason);
    }
}
