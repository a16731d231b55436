package org.talentmoves.check;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A denial was published before anything that claims what it denies: it must deny something else, or an earlier claim is
 * missing. A claim is every support of the fact, and of an offer or pay term every support of the offer and of its terms, with
 * all that these retell or were read through. One claim that was there first is enough for the denial to be of something. Where
 * none was, nothing is said if a claim may be older than what is cited: if one has no date, or retells somebody of whom no
 * record is kept.
 */
@Component
@Order(8)
class DenialOfNothing implements Check {

    private static final String CLAIMED = Told.PUBLISHED + """
                , matter(fact_id, matter) as (
                    select fact_id, coalesce(offer_id, fact_id) from fact left join pay_term on pay_term_id = fact_id
                ),
                denial as materialized (
                    select matter, fact_id, source_id, last
                    from citation join matter using (fact_id) join published using (source_id)
                    where stance = 'DENIES' and last is not null
                ),
                claim(matter, source_id) as (
                    select matter, unnest(array[source_id, via_id]) from citation join matter using (fact_id)
                    where stance = 'SUPPORTS' and matter in (select matter from denial)
                    union
                    select matter, relays_id from claim join source using (source_id) where relays_id is not null
                ),
                claimed as materialized (
                    select matter, min(first) as first, (array_agg(source_id order by first, source_id))[1] as earliest_id
                    from claim join source using (source_id) join published using (source_id)
                    group by matter
                    having count(*) = count(first) and not bool_or(relays_id is null
                        and kind in ('NEWS_REWRITE', 'REFERENCE', 'AGGREGATOR', 'UNKNOWN'))
                )
                """;

    @Override
    public String name() {
        return "denial_of_nothing";
    }

    @Override
    public String sql() {
        return CLAIMED + """
                select fact_id || '.' || denying.slug as key, array[fact_id] as facts, null::uuid[] as people,
                       null::uuid[] as labs, array[denying.source_id, claiming.source_id] as sources,
                       array[denying.published_on, claiming.published_on] as dates, null::bigint as usual
                from denial join claimed using (matter)
                join source denying on denying.source_id = denial.source_id
                join source claiming on claiming.source_id = earliest_id
                where last + """ + When.AROUND_THE_GLOBE + " < first";
    }

    @Override
    public String judged() {
        return CLAIMED + """
                select (select count(*) from (
                            select fact_id, source_id from denial where matter in (select matter from claimed)
                            union
                            select fact_id, source_id from denial
                            where exists (select from claim join published using (source_id)
                                          where claim.matter = denial.matter and first <= denial.last + """ + When.AROUND_THE_GLOBE + """
                )) told) as judged,
                       (select count(*) from citation where stance = 'DENIES') as all_there_are""";
    }
}
