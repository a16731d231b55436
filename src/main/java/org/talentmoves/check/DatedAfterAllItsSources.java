package org.talentmoves.check;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A fact is dated after everything that speaks of it had been published. A move is dated by its announcement, for it may be
 * announced long before it takes effect. Nothing is said where a source has no date.
 */
@Component
@Order(4)
class DatedAfterAllItsSources implements Check {

    private static final String TOLD = Told.PUBLISHED + """
                , dated(fact_id, happened) as (
                    select move_id, announced_on from move
                    union all select offer_id, made_on from offer
                    union all select deal_id, agreed_on from deal
                    union all select benchmark_id, observed_on from benchmark
                    union all select milestone_id, happened_on from milestone
                ),
                told as (
                    select fact_id, max(last) as last, (array_agg(source_id order by last desc, source_id))[1] as source_id
                    from citation join published using (source_id)
                    group by fact_id having count(*) = count(last)
                )
                """;

    @Override
    public String name() {
        return "dated_after_all_its_sources";
    }

    @Override
    public String sql() {
        return TOLD + """
                select fact_id as key, array[fact_id] as facts, null::uuid[] as people, null::uuid[] as labs,
                       array[source_id] as sources, array[happened, published_on] as dates, null::bigint as usual
                from dated join told using (fact_id) join source using (source_id)
                where last + """ + When.AROUND_THE_GLOBE + " < " + When.first("happened");
    }

    @Override
    public String judged() {
        return TOLD + """
                select (select count(*) from dated join told using (fact_id) where happened is not null) as judged,
                       (select count(*) from dated) as all_there_are""";
    }
}
