package org.talentmoves.timeline;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.source.Standing;

/**
 * Which facts of the timeline are asked for. Different parts mean “and”; several words in one part mean “any of”.
 *
 * @param lab the slug of a lab; its parts are included
 * @param since facts that may have happened on its earliest day or later
 * @param until facts that may have happened on its latest day or earlier
 * @param payMin whole US dollars; facts whose headline is reported as at least so much, “up to” never
 * @param text words that names begin with, of people, groups and labs
 */
public record Filter(
        @Nullable String lab,
        Direction as,
        Set<FactKind> kinds,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Nullable Long payMin,
        Set<Standing> standings,
        @Nullable String text,
        Vantage vantage) {

    public static final Filter NONE =
            new Filter(null, Direction.EITHER, Set.of(), null, null, null, Set.of(), null, Vantage.NOW);

    /** All moves in a period. */
    public static Filter moves(Period period, Vantage vantage) {
        Set<FactKind> moves = Set.of(FactKind.MOVE);
        return new Filter(null, Direction.EITHER, moves, period.since(), period.until(), null, Set.of(), null, vantage);
    }

    /** All moves in a period that touch a lab. */
    public static Filter moves(String lab, Period period, Vantage vantage) {
        Filter moves = moves(period, vantage);
        return new Filter(lab, moves.as, moves.kinds, moves.since, moves.until, null, Set.of(), null, vantage);
    }

    /** All facts that touch a lab. */
    public static Filter touching(String lab, Vantage vantage) {
        return new Filter(lab, Direction.EITHER, Set.of(), null, null, null, Set.of(), null, vantage);
    }

    /** The same facts, looked at from elsewhere. */
    Filter from(Vantage other) {
        return new Filter(lab, as, kinds, since, until, payMin, standings, text, other);
    }

    /** Those that would be among them, had they not been retracted. */
    Filter retracted() {
        return new Filter(lab, as, kinds, since, until, payMin, Set.of(Standing.RETRACTED), text, vantage.ofAny());
    }

    /** The same facts, of one kind only. */
    public Filter of(FactKind kind) {
        return new Filter(lab, as, Set.of(kind), since, until, payMin, standings, text, vantage);
    }
}
