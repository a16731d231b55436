package org.talentmoves.insight;

import java.util.List;
import java.util.Map;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.timeline.Bounds;
import org.talentmoves.timeline.Entry;

/**
 * What was told of one kind of pay in an interval.
 *
 * @param packages accounts, one a package unless each is counted for itself; those that count for the high bound only are
 *     contested, or dated too loosely
 * @param loose how many of the high bound are known by the year alone and may lie in this shorter interval
 * @param contested accounts that somebody denies; for the high bound only, and in no figure
 * @param retracted accounts that were retracted, of offers without a date as well; in neither bound
 * @param undated accounts of offers without a date, but for those retracted
 * @param qualifiers the accounts of the low bound by their qualifier
 * @param named the accounts themselves, the latest first
 * @param unnamed how many are not among those
 * @param market benchmarks of the same time, period and currency, the latest first
 * @param place where the row stands among all
 */
public record PayDistribution(
        Slot slot,
        PayKind kind,
        Bounds packages,
        int loose,
        int contested,
        int retracted,
        int undated,
        Map<Qualifier, Integer> qualifiers,
        Figures lows,
        Figures highs,
        List<PayAccount> named,
        int unnamed,
        List<Entry> market,
        String place) {}
