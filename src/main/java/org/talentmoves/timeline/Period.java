package org.talentmoves.timeline;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.PartialDate;

/** A time from the earliest day of {@code since} to the latest day of {@code until}, both included; null is open. */
public record Period(@Nullable PartialDate since, @Nullable PartialDate until) {

    public static final Period ALL = new Period(null, null);

    /** What may have happened in it. */
    String overlapping() {
        return (since == null ? "true" : "latest >= :since") + (until == null ? "" : " and earliest <= :until");
    }

    /** What has certainly happened in it. */
    String within() {
        return (since == null ? "true" : "earliest >= :since") + (until == null ? "" : " and latest <= :until");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (since != null) {
            parameters.put("since", since.earliest());
        }
        if (until != null) {
            parameters.put("until", until.latest());
        }
        return parameters;
    }
}
