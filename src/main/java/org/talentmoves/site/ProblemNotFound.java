package org.talentmoves.site;

import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.Text;

/** No sort of problem has that name. */
public final class ProblemNotFound extends NotFound {

    ProblemNotFound(String name) {
        super("There is no problem “%s” of which this site would tell.".formatted(Text.shown(name)));
    }
}
