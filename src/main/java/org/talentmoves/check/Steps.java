package org.talentmoves.check;

/**
 * The moves of single people as steps of their careers, in SQL: {@code kin} holds each lab with itself, its wholes and its
 * parts; {@code step} each move with its {@code first} and {@code last} day, when it took effect or else was announced.
 * A move without a date may have been on any day. Moves of groups overlap with them and tell nothing here.
 */
final class Steps {

    static final String OF_PEOPLE = """
            with recursive line(lab_id, of_id) as (
                select lab_id, lab_id from lab
                union
                select line.lab_id, lab.parent_id from line join lab on lab.lab_id = line.of_id
                where lab.parent_id is not null
            ),
            kin(one, other) as materialized (
                select lab_id, of_id from line union select of_id, lab_id from line
            ),
            home(lab_id, house) as materialized (
                select line.lab_id, of_id from line join lab on lab.lab_id = of_id where parent_id is null
            ),
            step as materialized (
                select move_id, researcher_id, from_lab_id, to_lab_id, kind, announced_on, effective_on, happened,
                       source.house as from_house, target.house as to_house,
                       coalesce(%s, '-infinity') as first, coalesce(%s, 'infinity') as last
                from (select *, coalesce(effective_on, announced_on) as happened from move) move
                left join home source on source.lab_id = from_lab_id
                left join home target on target.lab_id = to_lab_id
                where researcher_id is not null
            )
            """.formatted(When.first("happened"), When.last("happened"));

    private Steps() {}
}
