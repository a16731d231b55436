package org.talentmoves.timeline;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.FactId;

/**
 * Facts in the order of their last change, newest first, for whoever follows them. What may have been told before is among
 * them: what was retracted, and what named a lab or a person asked for in an earlier version.
 */
@Service
@Transactional(readOnly = true)
public class ChangedLast {

    private static final FactOrder ORDERED = FactOrder.latest(DateField.UPDATED);

    /** Of stretches read each off its index, as many as are asked for. */
    private static final String FIRST = """
            select distinct fact_id, changed_at from (%s) found join fact using (fact_id)
            order by changed_at desc, fact_id desc limit %d""";

    private static final Comparator<Entry> ORDER = comparing(Entry::changedAt)
            .thenComparing(entry -> entry.id().value())
            .reversed();

    private final JdbcClient jdbc;

    ChangedLast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The facts that match, those retracted that would, and those that named earlier who is asked for; one statement. */
    public Stretched read(Filter filter, Stretch stretch) {
        List<FilterSql> among = among(filter, each -> new FilterSql(each, ORDERED));
        String stretches = union(among, each -> each.stretch(stretch));
        List<Entry> read = jdbc
                .sql(EntrySql.of(FIRST.formatted(stretches, stretch.limit() + 1), filter.vantage()))
                .params(parameters(filter, among))
                .query(EntryRow::read)
                .list()
                .stream()
                .sorted(ORDER)
                .toList();
        boolean more = read.size() > stretch.limit();
        List<Entry> entries = more ? read.subList(0, stretch.limit()) : read;
        return new Stretched(entries, more ? Optional.of(place(entries.get(stretch.limit() - 1))) : Optional.empty());
    }

    private static Cursor place(Entry last) {
        return new Cursor(
                ChronoUnit.MICROS.between(Instant.EPOCH, last.changedAt()),
                last.id().value(),
                ORDERED);
    }

    /** Those of some facts that match, or would as in {@link #read}; one statement. */
    public List<String> matching(Filter filter, Collection<FactId> some) {
        List<FilterSql> among = among(filter, FilterSql::new);
        return jdbc.sql("select distinct fact_id from (" + union(among, ChangedLast::ids)
                        + ") matching where fact_id = any (:some)")
                .params(parameters(filter, among))
                .param("some", some.stream().map(FactId::value).toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** All that match, or would as in {@link #read}; one statement. */
    public List<String> matching(Filter filter) {
        List<FilterSql> among = among(filter, FilterSql::new);
        return jdbc.sql(union(among, ChangedLast::ids))
                .params(parameters(filter, among))
                .query(String.class)
                .list();
    }

    private static String ids(FilterSql sql) {
        return sql.matches("fact_id");
    }

    private static String union(List<FilterSql> among, Function<FilterSql, String> statement) {
        return among.stream().map(statement).collect(joining(") union all (", "(", ")"));
    }

    private static List<FilterSql> among(Filter filter, Function<Filter, FilterSql> sql) {
        List<FilterSql> among = new ArrayList<>(List.of(sql.apply(filter), sql.apply(filter.retracted())));
        if (OnceNamed.isAskedBy(filter)) {
            String once = new OnceNamed(filter).condition();
            Filter anybody = filter.ofAnybody();
            among.add(sql.apply(anybody).where(once));
            among.add(sql.apply(anybody.retracted()).where(once));
        }
        return among;
    }

    private static Map<String, Object> parameters(Filter filter, List<FilterSql> among) {
        Map<String, Object> parameters = new HashMap<>(new OnceNamed(filter).parameters());
        among.forEach(sql -> parameters.putAll(sql.parameters()));
        return parameters;
    }

    /** Some facts, and the place after which they go on; empty at the end. */
    public record Stretched(List<Entry> entries, Optional<Cursor> next) {}
}
