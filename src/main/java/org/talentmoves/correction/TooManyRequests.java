package org.talentmoves.correction;

import org.talentmoves.shared.Conflict;

/** So many requests come from one address, or altogether, that no more are taken for a while. */
public final class TooManyRequests extends Conflict {
    TooManyRequests() {
        super("Too many requests came from here within an hour; try again later. What you wrote is still in the form.");
    }
}
