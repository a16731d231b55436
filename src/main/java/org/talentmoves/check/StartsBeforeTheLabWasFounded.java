package org.talentmoves.check;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Somebody started at a lab before it was founded. Where only the announcement is known, the start may have come later: people
 * are announced for labs that are yet to be founded, half a year (183 days) ahead at the most.
 */
@Component
@Order(3)
class StartsBeforeTheLabWasFounded implements Check {

    @Override
    public String name() {
        return "starts_before_the_lab_was_founded";
    }

    @Override
    public String sql() {
        return Steps.OF_PEOPLE + """
                select move_id as key, array[move_id] as facts, array[researcher_id] as people,
                       array[to_lab_id] as labs, null::uuid[] as sources, array[happened, founded] as dates,
                       null::bigint as usual
                from step join lab on lab.lab_id = to_lab_id
                where last + case when effective_on is null then 183 else 0 end < """ + When.first("founded");
    }

    @Override
    public String judged() {
        return """
                select count(*) filter (where coalesce(effective_on, announced_on) is not null and founded is not null) as judged,
                       count(*) as all_there_are
                from move join lab on lab_id = to_lab_id where researcher_id is not null""";
    }
}
