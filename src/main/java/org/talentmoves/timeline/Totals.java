package org.talentmoves.timeline;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How many facts match, in all and in each chapter shown.
 *
 * @param contested how many of the facts somebody denies; they count for the high bound only
 * @param payContested of how many others somebody denies the pay; where facts are found by their pay, those of which the
 *     account that is compared is denied count for the high bound only
 * @param loose how many of those that nobody denies may lie outside of the period asked for
 * @param undated facts that match but have no date, left out when a period is asked for
 * @param payMayReach other facts whose sum may be as high as is asked for, and need not; none when none is asked for
 * @param payNotComparable facts that would match, had their package a sum to compare; none when none is asked for
 */
public record Totals(
        Bounds facts,
        int contested,
        int payContested,
        int loose,
        int undated,
        int payMayReach,
        int payNotComparable,
        Map<Chapter, Tally> chapters) {

    static Totals of(List<Tally> tallies) {
        Tally all = tallies.stream().filter(Tally::isOfAll).findFirst().orElseThrow();
        return new Totals(
                all.facts(),
                all.contested(),
                all.payContested(),
                all.loose(),
                number(tallies, Tally::isOfTheUndated),
                number(tallies, Tally::isOfThoseThatMayReach),
                number(tallies, Tally::isOfTheNotComparable),
                tallies.stream().filter(Tally::isOfChapters).collect(toMap(Tally::chapter, identity())));
    }

    private static int number(List<Tally> tallies, Predicate<Tally> which) {
        return tallies.stream()
                .filter(which)
                .mapToInt(tally -> tally.facts().high())
                .sum();
    }
}
