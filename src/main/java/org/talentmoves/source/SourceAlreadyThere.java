package org.talentmoves.source;

import org.talentmoves.shared.Conflict;
import org.talentmoves.shared.Slug;

/** Another source already has that slug. */
public final class SourceAlreadyThere extends Conflict {

    SourceAlreadyThere(Slug slug) {
        super("There is already a source “%s”; choose another slug.".formatted(slug));
    }
}
