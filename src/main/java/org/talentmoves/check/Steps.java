package org.talentmoves.check;

/**
 * The moves of single people as steps of their careers, in SQL: {@code step} holds each move with its {@code first} and
 * {@code last} day, when it took effect or else was announced, and for both ends the lab with all of which it is part and its
 * house. A move without a date may have been on any day. Moves of groups overlap with them and tell nothing here.
 */
final class Steps {

    static final String OF_PEOPLE = """
            with recursive line(lab_id, whole_id) as (
                select lab_id, lab_id from lab
                union
                select line.lab_id, parent_id from line join lab on lab.lab_id = whole_id where parent_id is not null
            ),
            place as materialized (
                select line.lab_id, array_agg(whole_id) as wholes,
                       (array_agg(whole_id) filter (where parent_id is null))[1] as house
                from line join lab on lab.lab_id = whole_id group by line.lab_id
            ),
            step as materialized (
                select move_id, researcher_id, from_lab_id, to_lab_id, kind, announced_on, effective_on, happened,
                       source.wholes as from_wholes, target.wholes as to_wholes,
                       source.house as from_house, target.house as to_house,
                       coalesce(%s, '-infinity') as first, coalesce(%s, 'infinity') as last
                from (select *, coalesce(effective_on, announced_on) as happened from move) move
                left join place source on source.lab_id = from_lab_id
                left join place target on target.lab_id = to_lab_id
                where researcher_id is not null
            )
            """.formatted(When.first("happened"), When.last("happened"));

    /** How many pairs there are of moves of one person, and in how many of them both moves have a date. */
    static final String PAIRS = """
            select coalesce(sum(dated * (dated - 1) / 2), 0) as judged, coalesce(sum(moves * (moves - 1) / 2), 0) as all_there_are
            from (select count(coalesce(effective_on, announced_on)) as dated, count(*) as moves
                  from move where researcher_id is not null group by researcher_id) of_one
            """;

    private Steps() {}

    /** Whether one end is the other, or a part of it, such as {@code going.to} and {@code coming.from}. */
    static String meet(String one, String other) {
        return "(%1$s_lab_id = any(%2$s_wholes) or %2$s_lab_id = any(%1$s_wholes))".formatted(one, other);
    }
}
