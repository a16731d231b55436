package org.talentmoves.check;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A figure is more than a hundred times as large or as small as what is usual, as slips by three digits and figures in
 * thousands are. Usual is the median of the pay terms of the same component and currency; where these are fewer than
 * three, nothing is. The period makes no difference of that size: a package for four years is four of a year. Other components tell nothing: what keeps people for two years may be a hundredth of what brings a few.
 * Sums for whole groups are left out. A range or a bound is judged by whichever end is nearer to what is usual.
 */
@Component
@Order(9)
class AmountOutOfRange implements Check {

    private static final String USUAL = """
                with figure as materialized (
                    select pay_term_id, currency, component,
                           greatest(coalesce(low, high), 1) as low, greatest(coalesce(high, low), 1) as high
                    from pay_term where coalesce(low, high) is not null and scope <> 'GROUP_TOTAL'
                ),
                usual as (
                    select currency, component, percentile_cont(0.5) within group (order by low) as median
                    from figure group by currency, component having count(*) >= 3
                )
                """;

    @Override
    public String name() {
        return "amount_out_of_range";
    }

    @Override
    public String sql() {
        return USUAL + """
                select pay_term_id as key, array[pay_term_id] as facts, null::uuid[] as people, null::uuid[] as labs,
                       null::uuid[] as sources, null::text[] as dates,
                       round(median::numeric, 1 - floor(log(median))::int)::bigint as usual
                from figure join usual using (currency, component)
                where low > 100 * median or high * 100 < median""";
    }

    @Override
    public String judged() {
        return USUAL + """
                select (select count(*) from figure join usual using (currency, component)) as judged,
                       (select count(*) from figure) as all_there_are""";
    }
}
