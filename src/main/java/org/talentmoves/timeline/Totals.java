package org.talentmoves.timeline;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

/** How many facts match, in all and in each chapter shown. */
public record Totals(int facts, Map<Chapter, Tally> chapters) {

    static Totals of(List<Tally> tallies) {
        int all = tallies.stream().filter(Tally::isOfAll).mapToInt(Tally::facts).sum();
        return new Totals(
                all, tallies.stream().filter(tally -> !tally.isOfAll()).collect(toMap(Tally::chapter, identity())));
    }
}
