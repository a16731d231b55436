package org.talentmoves.researcher;

import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.Text;

/** No person has that slug. */
public final class ResearcherNotFound extends NotFound {

    public ResearcherNotFound(String slug) {
        super("There is no researcher “%s”. The list of people can be searched by every spelling of a name."
                .formatted(Text.shown(slug)));
    }
}
