package org.talentmoves.check;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sources retell one another in a circle, so that no origin is at its end. The database refuses circles of relays alone; with
 * what was read through another source, which retells it, they can close. Each circle is found once.
 */
@Component
@Order(7)
class RelayLoop implements Check {

    @Override
    public String name() {
        return "relay_loop";
    }

    @Override
    public String sql() {
        return """
                with recursive retells(teller, told) as materialized (
                    select source_id, relays_id from source where relays_id is not null
                    union
                    select via_id, source_id from citation where via_id is not null
                ),
                onward(start, source_id) as (
                    select distinct via_id, source_id from citation where via_id is not null
                    union
                    select start, told from onward join retells on teller = source_id
                ),
                backward(start, source_id) as (
                    select start, source_id from onward where start = source_id
                    union
                    select start, teller from backward join retells on told = source_id
                ),
                circle as (
                    select distinct array_agg(source_id order by source_id) as members
                    from onward join backward using (start, source_id) group by start
                )
                select string_agg(slug, '.' order by slug) as key, null::text[] as facts, null::uuid[] as people,
                       null::uuid[] as labs, array_agg(source_id order by slug) as sources, null::text[] as dates,
                       null::bigint as usual
                from circle join source on source_id = any(members)
                group by members""";
    }

    @Override
    public String judged() {
        return """
                select count(*) as judged, count(*) as all_there_are from source""";
    }
}
