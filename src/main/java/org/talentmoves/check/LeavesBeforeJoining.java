package org.talentmoves.check;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Somebody left a lab before the first joining of it that is known, and did not come back from where the leaving or a later
 * move had led.
 */
@Component
@Order(1)
class LeavesBeforeJoining implements Check {

    @Override
    public String name() {
        return "leaves_before_joining";
    }

    @Override
    public String sql() {
        return Steps.OF_PEOPLE
                + """
                select gone.move_id || '.' || came.move_id as key, array[gone.move_id, came.move_id] as facts,
                       array[gone.researcher_id] as people, array[gone.from_lab_id] as labs, null::uuid[] as sources,
                       array[gone.happened, came.happened] as dates, null::bigint as usual
                from step gone
                join step came on came.researcher_id = gone.researcher_id and came.first > gone.last
                where came.kind <> 'RETURN' and %s
                    and gone.to_house is distinct from came.to_house
                    and came.from_house is distinct from came.to_house
                    and not exists (select from step before
                        where before.researcher_id = gone.researcher_id and before.move_id <> came.move_id
                            and before.first <= gone.last and %s)
                    and not exists (select from step away
                        where away.researcher_id = gone.researcher_id
                            and away.last >= gone.first and away.first <= came.last and %s)""".formatted(
                                Steps.meet("gone.from", "came.to"),
                                Steps.meet("before.to", "gone.from"),
                                Steps.meet("away.to", "came.from"));
    }

    @Override
    public String judged() {
        return Steps.PAIRS;
    }
}
