package org.talentmoves.timeline;

import java.util.Locale;

/**
 * By whom the facts of a filter are told of, in SQL. What is said of pay is said of the offer, as long as the account of
 * which it is said is told: one that was retracted is not, nor one of which nothing had been told by the day asked for.
 */
final class CitedSql {

    private static final String BY_SOURCE = """
            fact_id in (
                select coalesce(pay_term.offer_id, citation.fact_id)
                from citation
                left join pay_term on pay_term_id = citation.fact_id
                left join source cited on cited.source_id = citation.source_id
                left join source via on via.source_id = via_id
                where citation.source_id in (select source_id from source where slug = any(:source)) and %1$s
                    and (pay_term_id is null or %2$s))""";

    /** Asked of each fact on the way: a publisher or a language may be that of most. */
    private static final String BY_KIND = """
            exists (
                select from unnest(array[matching.fact_id] || array(
                    select pay_term_id from pay_term where offer_id = matching.fact_id and %2$s)) told(fact_id)
                join citation on citation.fact_id = told.fact_id
                join source cited on cited.source_id = citation.source_id
                left join source via on via.source_id = via_id
                where %3$s and %1$s)""";

    private static final String IS_TOLD = "exists (select from %s rated where rated.fact_id = pay_term_id and %s)";

    private CitedSql() {}

    static void add(CitedBy cited, Vantage vantage, FilterConditions conditions) {
        String published = vantage.isPublished("cited.published_on", "via.published_on");
        String told = IS_TOLD.formatted(vantage.assessment(), vantage.ofAny().isSureEnough("rated.standing"));
        if (!cited.sources().isEmpty()) {
            conditions.where(BY_SOURCE.formatted(published, told));
            conditions.put("source", FilterConditions.texts(cited.sources()));
        }
        if (!cited.publishers().isEmpty()) {
            conditions.where(BY_KIND.formatted(published, told, "lower(cited.publisher) = any(:publisher)"));
            conditions.put(
                    "publisher",
                    cited.publishers().stream()
                            .map(publisher -> publisher.toLowerCase(Locale.ROOT))
                            .toArray(String[]::new));
        }
        if (!cited.languages().isEmpty()) {
            conditions.where(BY_KIND.formatted(
                    published,
                    told,
                    "(cited.language = any(:language) or split_part(cited.language, '-', 1) = any(:language))"));
            conditions.put("language", FilterConditions.texts(cited.languages()));
        }
    }
}
