package org.talentmoves.check;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A figure is more than a hundred times as large or as small as what is usual, as slips by three digits and figures in
 * thousands are. Usual is the median of the pay terms in the same currency, of the same component and period; of the same
 * currency and period where the former are fewer than five; where these are too, nothing is usual. Sums for whole groups are
 * left out. A range or a bound is judged by whichever end is nearer to what is usual.
 */
@Component
@Order(9)
class AmountOutOfRange implements Check {

    @Override
    public String name() {
        return "amount_out_of_range";
    }

    @Override
    public String sql() {
        return """
                with figure as materialized (
                    select pay_term_id, currency, component, period,
                           greatest(coalesce(low, high), 1) as low, greatest(coalesce(high, low), 1) as high
                    from pay_term where coalesce(low, high) is not null and scope <> 'GROUP_TOTAL'
                ),
                of_component as (
                    select currency, component, period, count(*) as figures,
                           percentile_cont(0.5) within group (order by low) as median
                    from figure group by currency, component, period
                ),
                of_period as (
                    select currency, period, count(*) as figures,
                           percentile_cont(0.5) within group (order by low) as median
                    from figure group by currency, period
                ),
                compared as (
                    select figure.*, case when of_component.figures >= 5 then of_component.median
                                          when of_period.figures >= 5 then of_period.median end as median
                    from figure join of_component using (currency, component, period)
                    join of_period using (currency, period)
                )
                select pay_term_id as key, array[pay_term_id] as facts, null::uuid[] as people, null::uuid[] as labs,
                       null::uuid[] as sources, null::text[] as dates,
                       round(median::numeric, 1 - floor(log(median))::int)::bigint as usual
                from compared where low > 100 * median or high * 100 < median""";
    }
}
