package org.talentmoves.timeline;

import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.Wire;

/** The fact is public, but less sure than what is asked for. */
public final class NotSureEnough extends NotFound {
    NotSureEnough(Entry entry) {
        super("%s is %s, which is less sure than asked for; leave “minStanding” out to see it."
                .formatted(entry.id(), Wire.of(entry.assessment().standing())));
    }
}
