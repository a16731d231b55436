package org.talentmoves.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Who came to a lab and who left it in a period, its parts included, moves between its parts left out. People are counted
 * by their own moves; a group is never added to them. A move that is dated too loosely to say whether it falls into the
 * period counts for the high bound only.
 *
 * @param groupsIn moves of groups to it, which are left out of the arrivals
 * @param groupsOut moves of groups from it, which are left out of the departures
 */
public record Balance(
        LabRef lab, @Nullable LabRef parent, Count arrivals, Count departures, int groupsIn, int groupsOut) {

    public Count net() {
        return new Count(arrivals.low() - departures.high(), arrivals.high() - departures.low());
    }

    /** A number of people, between two bounds, both included. */
    public record Count(int low, int high) {}
}
