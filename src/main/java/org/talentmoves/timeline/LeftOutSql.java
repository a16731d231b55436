package org.talentmoves.timeline;

import java.util.function.Function;

/**
 * Counts what a vantage leaves out of a list, in SQL. The list gives its ids from any vantage: those of the present, however
 * sure, tell what had not been told yet, those of the day, however sure, what is less sure: each fact is counted once.
 */
final class LeftOutSql {

    private static final String UNTOLD = """
            (select count(*) filter (where maybe) as undated, count(*) filter (where not maybe) as later
             from (
                 select exists (
                     select from citation
                     join source cited using (source_id)
                     left join source via on via.source_id = citation.via_id
                     where citation.fact_id = matching.fact_id and stance = 'SUPPORTS'
                         and coalesce(cited.published_on, via.published_on) is null)
                     and not exists (select from timeline dated
                                     where dated.fact_id = matching.fact_id and dated.earliest > :reportedBy) as maybe
                 from (%s) matching
                 where not exists (select from timeline_then told
                                   where told.fact_id = matching.fact_id and told.since <= :reportedBy)
             ) told) untold""";

    private static final String LESS_SURE = """
            (select (select count(*) from (%s) any_standing) - (select count(*) from (%s) sure) as less_sure) standing""";

    private LeftOutSql() {}

    static String of(Vantage vantage, Function<Vantage, String> list) {
        String untold = vantage.reportedBy() == null
                ? "(select 0 as undated, 0 as later) untold"
                : UNTOLD.formatted(list.apply(Vantage.NOW));
        String lessSure = vantage.least() == null
                ? "(select 0 as less_sure) standing"
                : LESS_SURE.formatted(list.apply(vantage.ofAny()), list.apply(vantage));
        return "select undated, later, less_sure from %s cross join %s".formatted(untold, lessSure);
    }
}
