package org.talentmoves.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.FactId;

/** All published facts, newest first. */
@Service
@Transactional(readOnly = true)
public class Timeline {

    private static final String TALLIES = """
            select -1 as chapter, count(*) filter (where %6$s) as facts_low, count(*) as facts,
                   0 as joined_low, 0 as joined, 0 as departed_low, 0 as departed, 0 as groups,
                   count(*) filter (where standing = 'CONTESTED') as contested,
                   count(*) filter (where disputed and standing <> 'CONTESTED') as pay_contested,
                   count(*) filter (where %8$s) as loose
            from (%1$s) matching
            union all
            select -2, 0, count(*), 0, 0, 0, 0, 0, 0, 0, 0 from (%7$s) undated
            union all
            select -3, 0, count(*), 0, 0, 0, 0, 0, 0, 0, 0 from (%9$s) not_comparable
            union all
            select -4, 0, count(*), 0, 0, 0, 0, 0, 0, 0, 0 from (%10$s) may_reach
            union all
            select calendar_position / 100, count(%2$s) filter (where %6$s), count(%2$s),
                   count(%2$s) filter (where %3$s and %6$s),
                   count(%2$s) filter (where %3$s),
                   count(%2$s) filter (where %4$s and %6$s),
                   count(%2$s) filter (where %4$s),
                   count(%2$s) filter (where kind = 'MOVE' and not of_person),
                   count(%2$s) filter (where standing = 'CONTESTED'),
                   count(%2$s) filter (where disputed and standing <> 'CONTESTED'),
                   0
            from (%5$s) matching
            where calendar_position between :firstPosition and :lastPosition
            group by 1""";

    private static final String ABOUT = """
            select fact_id from (
                select fact_id, calendar_position, standing from %1$s of_person
                where researcher_id = (select researcher_id from researcher where slug = :slug)
                union
                select fact_id, calendar_position, standing
                from %1$s of_groups join move_member on move_id = fact_id
                where move_member.researcher_id = (select researcher_id from researcher where slug = :slug)
            ) about where %2$s""";

    private final JdbcClient jdbc;

    Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads a stretch of the facts that match; one statement. */
    public Entries read(Filter filter, Stretch stretch) {
        FilterSql sql = new FilterSql(filter, stretch.order());
        String ids = sql.stretch(stretch);
        return Entries.cut(
                jdbc.sql(EntrySql.inReadingOrder(ids, stretch, filter.vantage()))
                        .params(sql.parameters())
                        .query(EntryRow::placed)
                        .list(),
                stretch);
    }

    /** Counts the facts that match, all and those in each chapter of the stretch that was read; one statement. */
    public Totals totals(Filter filter, Entries read) {
        FilterSql sql = new FilterSql(filter);
        IntSummaryStatistics chapters =
                read.list().stream().mapToInt(entry -> entry.chapter().number()).summaryStatistics();
        return Totals.of(jdbc.sql(TALLIES.formatted(
                        sql.matches("fact_id, " + sql.rated()),
                        sql.facts(),
                        sql.arrival(),
                        sql.departure(),
                        sql.matches(sql.counted()),
                        sql.surely(),
                        sql.undated(),
                        sql.loose(),
                        sql.notComparable(),
                        sql.mayReach()))
                .params(sql.parameters())
                .param("firstPosition", chapters.getCount() == 0 ? 1L : chapters.getMin() * 100L)
                .param("lastPosition", chapters.getCount() == 0 ? 0L : chapters.getMax() * 100L + 99)
                .query(Tally::of)
                .list());
    }

    /** How many facts the filter leaves out because of its vantage; one statement, none when it looks at all there is. */
    public LeftOut leftOut(Filter filter) {
        Map<String, Object> parameters = new HashMap<>(new FilterSql(filter).parameters());
        return leftOut(filter.vantage(), each -> new FilterSql(filter.from(each)).matches("fact_id"), parameters);
    }

    /** How many of the facts about a person are left out because of the vantage, as {@link #leftOut(Filter)}. */
    public LeftOut leftOut(String researcher, Vantage vantage) {
        Map<String, Object> parameters = new HashMap<>(vantage.parameters());
        parameters.put("slug", researcher);
        return leftOut(vantage, Timeline::about, parameters);
    }

    private LeftOut leftOut(Vantage vantage, Function<Vantage, String> list, Map<String, Object> parameters) {
        return vantage.equals(Vantage.NOW)
                ? LeftOut.NOTHING
                : jdbc.sql(LeftOutSql.of(vantage, list))
                        .params(parameters)
                        .query((row, number) ->
                                new LeftOut(row.getInt("undated"), row.getInt("later"), row.getInt("less_sure")))
                        .single();
    }

    /** The fact as the timeline shows it; empty when there is none, or it was not told yet, or when it is a pay term. */
    public Optional<Entry> entry(FactId fact, Vantage vantage) {
        return entries(List.of(fact), vantage).stream().findFirst();
    }

    /** Those of the facts that the timeline shows; one statement. */
    public List<Entry> entries(Collection<FactId> facts, Vantage vantage) {
        return jdbc.sql(EntrySql.of("select unnest(:facts) as fact_id", vantage))
                .param("facts", facts.stream().map(FactId::value).toArray(String[]::new))
                .params(vantage.parameters())
                .query(EntryRow::read)
                .list();
    }

    /** The facts about a person, those of groups that name the person included, newest first, at most 200; one statement. */
    public List<Entry> about(String researcher, Vantage vantage) {
        return jdbc.sql(EntrySql.of(
                        about(vantage) + " order by calendar_position desc, fact_id desc limit 200", vantage))
                .param("slug", researcher)
                .params(vantage.parameters())
                .query(EntryRow::read)
                .list();
    }

    private static String about(Vantage vantage) {
        return ABOUT.formatted(vantage.timeline(), vantage.isSureEnough("standing"));
    }

    /** The moves by which people came to a lab or a part of it and after which none is known, newest first; one statement. */
    public List<Entry> present(String lab, int limit, Vantage vantage) {
        return jdbc.sql(EntrySql.of(
                        "select fact_id from (" + Whereabouts.at(vantage)
                                + ") present order by calendar_position desc, fact_id desc limit :limit",
                        vantage))
                .param("lab", lab)
                .param("limit", limit)
                .params(vantage.parameters())
                .query(EntryRow::read)
                .list();
    }
}
