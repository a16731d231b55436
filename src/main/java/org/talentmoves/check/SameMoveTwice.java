package org.talentmoves.check;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * One person has two moves with the same ends, whose dates overlap. A part and its whole are the same end; so is a lab that
 * was left and one that is not known. A move lasts from its announcement to its effect.
 */
@Component
@Order(6)
class SameMoveTwice implements Check {

    @Override
    public String name() {
        return "same_move_twice";
    }

    @Override
    public String sql() {
        return Steps.OF_PEOPLE
                + """
                , spell as materialized (
                    select *, least(first, %s) as begins, greatest(last, %s) as ends
                    from step where happened is not null
                )
                select one.move_id || '.' || two.move_id as key, array[one.move_id, two.move_id] as facts,
                       array[one.researcher_id] as people, array[coalesce(one.to_lab_id, one.from_lab_id)] as labs,
                       null::uuid[] as sources, array[one.happened, two.happened] as dates, null::bigint as usual
                from spell one
                join spell two on two.researcher_id = one.researcher_id and two.move_id > one.move_id
                    and two.begins <= one.ends and one.begins <= two.ends
                where (one.to_lab_id is null) = (two.to_lab_id is null) and (one.to_lab_id is null or %s)
                    and (one.from_lab_id is null or two.from_lab_id is null or %s)""".formatted(
                                When.first("announced_on"),
                                When.last("announced_on"),
                                Steps.meet("one.to", "two.to"),
                                Steps.meet("one.from", "two.from"));
    }

    @Override
    public String judged() {
        return Steps.PAIRS;
    }
}
