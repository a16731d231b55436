package org.talentmoves.insight;

import org.talentmoves.timeline.Selection;

/** The moves that a filter lets through, each with the house that was left and the one that was joined, in SQL. */
final class MovedSql {

    private static final String MOVED = """
            with house as (
                select lab.lab_id, counted.departed, counted.joined
                from unnest(:houseLabs, :housesFrom, :housesTo) counted(slug, departed, joined)
                join lab on lab.slug = counted.slug
            ),
            chosen as (
                select fact_id, surely, true as dated, position, standing from (%s) inside
                union all
                select fact_id, false, false, 0, null from (%s) outside
            ),
            moved as (
                select chosen.*, %s as slot, move.researcher_id is not null as of_person,
                       departed.departed, joined.joined, departed.departed is not distinct from joined.joined as internal
                from chosen
                join move on move.move_id = chosen.fact_id
                left join house departed on departed.lab_id = move.from_lab_id
                left join house joined on joined.lab_id = move.to_lab_id
            )""";

    private MovedSql() {}

    /** The beginning of a statement that reads {@code moved}; what has no date and is left out of the period is not {@code dated}. */
    static String moved(Selection selection, Asked asked) {
        return MOVED.formatted(selection.facts(), selection.undated(), asked.slot());
    }

    /**
     * Of the columns counted by date of one group of rows, those of the year alone, which may lie in each of its shorter
     * intervals.
     */
    static String loose(String counted, String group) {
        return """
                case when length(slot) > 4
                    then coalesce(sum(%s) filter (where length(slot) = 4) over (partition by %s, left(slot, 4)), 0)
                    else 0 end""".formatted(counted, group);
    }
}
