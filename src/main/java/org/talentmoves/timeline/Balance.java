package org.talentmoves.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Who came to a lab and who left it in a period, its parts included, moves between its parts left out. People are counted
 * by their own moves; a group is never added to them.
 */
public record Balance(LabRef lab, @Nullable LabRef parent, Movement arrivals, Movement departures) {

    public Bounds net() {
        return new Bounds(arrivals.low() - departures.high(), arrivals.high() - departures.low());
    }
}
