package org.talentmoves.insight;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Bounds;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.LabRef;

/**
 * People who moved from one lab to another.
 *
 * @param from null when nobody says where they came from
 * @param to null when they left and nobody says where to
 * @param groups moves of groups, which overlap with named people and are never added to these
 * @param loose how many of the high bound are known by the year alone and may lie in this shorter interval
 * @param looseGroups how many of the high bound of groups are so
 * @param undated people whose moves have no date
 * @param undatedGroups groups whose moves have no date
 * @param standings the people whose own date lies in the slot, by how sure their moves are
 * @param named the latest of these moves, those of groups included and the loose ones not, which are those of their year
 * @param unnamed how many of the moves are not among those
 * @param whole whether all moves between the two labs and their parts are in it, or some count for a part that is asked for
 * @param place where the row stands among all
 */
public record Flow(
        Slot slot,
        @Nullable LabRef from,
        @Nullable LabRef to,
        Bounds people,
        Bounds groups,
        int loose,
        int looseGroups,
        int undated,
        int undatedGroups,
        Map<Standing, Integer> standings,
        List<Entry> named,
        int unnamed,
        boolean whole,
        String place) {}
