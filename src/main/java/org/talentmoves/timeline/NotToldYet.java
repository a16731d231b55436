package org.talentmoves.timeline;

import org.talentmoves.shared.FactId;
import org.talentmoves.shared.NotFound;

/** The fact is public now, but no report of it had been published by the day that is asked for. */
public final class NotToldYet extends NotFound {
    NotToldYet(FactId fact, Vantage vantage) {
        super("By %s no dated report of %s had been published; leave “reportedBy” out to see what is known now."
                .formatted(vantage.day(), fact));
    }
}
