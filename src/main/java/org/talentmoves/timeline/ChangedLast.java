package org.talentmoves.timeline;

import static java.util.Comparator.comparing;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.FactId;

/**
 * Facts in the order of their last change, newest first, for whoever follows them. What was retracted is among them, since
 * it may have been told before.
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

    /** The facts that match, and those retracted that would; one statement. */
    public Stretched read(Filter filter, @Nullable ChangedPlace after, int limit) {
        return read(among(filter), new FilterSql(filter).parameters(), filter.vantage(), after, limit);
    }

    /** Those of some facts that match, or would had they not been retracted; one statement. */
    public List<String> matching(Filter filter, Collection<FactId> some) {
        return jdbc.sql("select distinct fact_id from (" + among(filter) + ") matching where fact_id = any (:some)")
                .params(new FilterSql(filter).parameters())
                .param("some", some.stream().map(FactId::value).toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** All that match, or would had they not been retracted; one statement. */
    public List<String> matching(Filter filter) {
        return jdbc.sql(among(filter))
                .params(new FilterSql(filter).parameters())
                .query(String.class)
                .list();
    }

    /** The second part names one standing only, which is written out, as the first may name others by that parameter. */
    private static String among(Filter filter) {
        return new FilterSql(filter).matches("fact_id") + " union all "
                + new FilterSql(filter.retracted()).matches("fact_id").replace("= :standing", "= 'RETRACTED'");
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
