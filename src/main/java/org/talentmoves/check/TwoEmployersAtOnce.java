package org.talentmoves.check;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Somebody joined a lab and later left it, and a move between other houses lies in between. A stay counts only when nothing
 * else is known of the person and that house which may have fallen into it. A stay whose end is not recorded cannot be judged: that
 * somebody later joins another lab does not tell that they were still at the first.
 */
@Component
@Order(2)
class TwoEmployersAtOnce implements Check {

    @Override
    public String name() {
        return "two_employers_at_once";
    }

    @Override
    public String sql() {
        return Steps.OF_PEOPLE + """
                select came.move_id || '.' || amid.move_id || '.' || gone.move_id as key,
                       array[came.move_id, amid.move_id, gone.move_id] as facts, array[came.researcher_id] as people,
                       array[came.to_lab_id, coalesce(amid.to_lab_id, amid.from_lab_id)] as labs,
                       null::uuid[] as sources, array[came.happened, amid.happened, gone.happened] as dates,
                       null::bigint as usual
                from step came
                join step gone on gone.researcher_id = came.researcher_id and gone.from_house = came.to_house
                    and gone.first > came.last
                join step amid on amid.researcher_id = came.researcher_id
                    and amid.first > came.last and amid.last < gone.first
                where not exists (select from step again
                    where again.researcher_id = came.researcher_id
                        and again.move_id not in (came.move_id, gone.move_id)
                        and came.to_house in (again.from_house, again.to_house)
                        and again.last >= came.first and again.first <= gone.last)""";
    }

    @Override
    public String judged() {
        return Steps.OF_PEOPLE + """
                select (select count(*) from step came
                        where exists (select from step gone
                            where gone.researcher_id = came.researcher_id and gone.from_house = came.to_house
                                and gone.first > came.last)) as judged,
                       (select count(*) from step came
                        where to_house is not null and exists (select from step other
                            where other.researcher_id = came.researcher_id
                                and other.move_id <> came.move_id)) as all_there_are""";
    }
}
