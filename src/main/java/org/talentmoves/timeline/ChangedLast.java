package org.talentmoves.timeline;

import static java.util.Comparator.comparing;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    private static final String IDS = """
            select fact_id from fact
            where (changed_at, fact_id) < (:changed, :fact) and fact_id in (%s)
            order by changed_at desc, fact_id desc limit %d""";

    private static final Comparator<Entry> ORDER = comparing(Entry::changedAt)
            .thenComparing(entry -> entry.id().value())
            .reversed();

    private final JdbcClient jdbc;

    ChangedLast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The facts that match, those retracted that would, and those that named earlier who is asked for; one statement. */
    public Stretched read(Filter filter, @Nullable ChangedPlace after, int limit) {
        return read(among(filter), parameters(filter), filter.vantage(), after, limit);
    }

    /** Those of some facts that match, or would as in {@link #read}; one statement. */
    public List<String> matching(Filter filter, Collection<FactId> some) {
        return jdbc.sql("select distinct fact_id from (" + among(filter) + ") matching where fact_id = any (:some)")
                .params(parameters(filter))
                .param("some", some.stream().map(FactId::value).toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** All that match, or would as in {@link #read}; one statement. */
    public List<String> matching(Filter filter) {
        return jdbc.sql(among(filter))
                .params(parameters(filter))
                .query(String.class)
                .list();
    }

    private static String among(Filter filter) {
        String now = alsoRetracted(filter, "true");
        return OnceNamed.isAskedBy(filter)
                ? now + " union all " + alsoRetracted(filter.ofAnybody(), new OnceNamed(filter).condition())
                : now;
    }

    /** The second part names one standing only, which is written out, as the first may name others by that parameter. */
    private static String alsoRetracted(Filter filter, String condition) {
        return new FilterSql(filter).matches("fact_id") + " and " + condition + " union all "
                + new FilterSql(filter.retracted()).matches("fact_id").replace("= :standing", "= 'RETRACTED'")
                + " and " + condition;
    }

    private static Map<String, Object> parameters(Filter filter) {
        Map<String, Object> parameters = new HashMap<>(new FilterSql(filter).parameters());
        parameters.putAll(new OnceNamed(filter).parameters());
        return parameters;
    }

    private Stretched read(
            String among, Map<String, Object> parameters, Vantage vantage, @Nullable ChangedPlace after, int limit) {
        ChangedPlace from = after == null ? ChangedPlace.BEGINNING : after;
        List<Entry> read = jdbc
                .sql(EntrySql.of(IDS.formatted(among, limit + 1), vantage))
                .params(parameters)
                .param("changed", from.changedAt().atOffset(ZoneOffset.UTC))
                .param("fact", from.fact())
                .query(EntryRow::read)
                .list()
                .stream()
                .sorted(ORDER)
                .toList();
        boolean more = read.size() > limit;
        List<Entry> entries = more ? read.subList(0, limit) : read;
        return new Stretched(entries, more ? Optional.of(ChangedPlace.of(entries.get(limit - 1))) : Optional.empty());
    }

    /** Some facts, and the place after which they go on; empty at the end. */
    public record Stretched(List<Entry> entries, Optional<ChangedPlace> next) {}
}
