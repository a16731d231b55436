package org.talentmoves.timeline;

import org.talentmoves.shared.NotFound;

/** What is asked for is public, and is left out by what the rest of the address asks for. */
public abstract sealed class Elsewhere extends NotFound
        permits NotPublishedYet, NotSureEnough, NotToldYet, VersionNotFound {

    /** Takes the reason in the words of the API. */
    Elsewhere(String reason) {
        super(reason);
    }

    /** The reason in the words of a language. */
    public abstract String reason(Wording wording);
}
