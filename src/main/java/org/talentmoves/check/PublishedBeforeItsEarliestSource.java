package org.talentmoves.check;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A fact was published here before anything that supports it had been published, so that it rested on nothing. What counts is
 * the day on which it was entered here, and not when it happened, which sources tell afterwards. Nothing is said where a
 * supporting source has no date.
 */
@Component
@Order(5)
class PublishedBeforeItsEarliestSource implements Check {

    private static final String TOLD = Told.PUBLISHED + """
                , told as (
                    select fact_id, min(first) as first, (array_agg(source_id order by first, source_id))[1] as source_id
                    from citation join published using (source_id)
                    where stance = 'SUPPORTS'
                    group by fact_id having count(*) = count(first)
                ),
                entered as (
                    select fact_id, (entered_at at time zone 'UTC')::date as entered_on from fact
                )
                """;

    @Override
    public String name() {
        return "published_before_its_earliest_source";
    }

    @Override
    public String sql() {
        return TOLD + """
                select fact_id as key, array[fact_id] as facts, null::uuid[] as people, null::uuid[] as labs,
                       array[source_id] as sources, array[entered_on::text, published_on] as dates,
                       null::bigint as usual
                from entered join told using (fact_id) join source using (source_id)
                where entered_on + """ + When.AROUND_THE_GLOBE + " < first";
    }

    @Override
    public String judged() {
        return TOLD + """
                select (select count(*) from told) as judged, (select count(*) from fact) as all_there_are""";
    }
}
