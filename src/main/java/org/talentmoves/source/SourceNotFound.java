package org.talentmoves.source;

import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.Text;

/** No source has that slug. */
public final class SourceNotFound extends NotFound {

    public SourceNotFound(String slug) {
        super("There is no source “%s”. The list of sources gives the slug of each.".formatted(Text.shown(slug)));
    }
}
