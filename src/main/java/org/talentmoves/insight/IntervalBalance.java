package org.talentmoves.insight;

import org.talentmoves.timeline.Bounds;
import org.talentmoves.timeline.LabRef;

/**
 * Who came to a lab and who left it in an interval. People are counted by their own moves; a group is never added to them.
 *
 * @param internal moves within the house, those of groups included; neither arrivals nor departures
 * @param place where the row stands among all
 */
public record IntervalBalance(Slot slot, LabRef lab, Side arrivals, Side departures, Bounds internal, String place) {

    /** Arrivals less departures: the fewest of the one less the most of the other, and the other way round. */
    public Bounds net() {
        return new Bounds(
                arrivals.people().low() - departures.people().high(),
                arrivals.people().high() - departures.people().low());
    }

    /**
     * Moves in one direction.
     *
     * @param contested how many of the people whose own date lies in the interval somebody denies; for the high bound only
     * @param loose how many of the high bound are known by the year alone and may lie in this shorter interval
     * @param undated people whose moves have no date
     * @param undatedGroups groups whose moves have no date
     */
    public record Side(Bounds people, Bounds groups, int contested, int loose, int undated, int undatedGroups) {}
}
