package org.talentmoves.researcher;

import org.talentmoves.shared.Conflict;
import org.talentmoves.shared.Slug;

/** Another person already has that slug. */
public final class ResearcherAlreadyThere extends Conflict {

    ResearcherAlreadyThere(Slug slug) {
        super("There is already a researcher “%s”; choose another slug.".formatted(slug));
    }
}
