package org.talentmoves.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Who came to a lab and who left it in a period, its parts included, moves between its parts left out. People are counted
 * by their own moves; a group is never added to them.
 *
 * @param groupsIn moves of groups to it, which are left out of the arrivals
 * @param groupsOut moves of groups from it, which are left out of the departures
 */
public record Balance(LabRef lab, @Nullable LabRef parent, int arrivals, int departures, int groupsIn, int groupsOut) {

    public int net() {
        return arrivals - departures;
    }
}
