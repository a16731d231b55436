package org.talentmoves.source;

import org.talentmoves.shared.Conflict;
import org.talentmoves.shared.Slug;

/** A source would relay itself by way of others. */
public final class RelayLoop extends Conflict {

    RelayLoop(Slug slug) {
        super("“%s” would relay itself by way of others; one of them must be the origin.".formatted(slug));
    }
}
