package org.talentmoves.timeline;

import org.talentmoves.shared.NotFound;

/** The source is listed now, but nobody knows that it had been published by the day that is asked for. */
public final class NotPublishedYet extends NotFound {
    NotPublishedYet(String source, Vantage vantage) {
        super("By %s the source “%s” had not been published, as far as is known; leave “reportedBy” out to see it."
                .formatted(vantage.day(), source));
    }
}
