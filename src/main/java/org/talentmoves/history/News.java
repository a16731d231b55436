package org.talentmoves.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.RevisionJson;

/**
 * The same changes as in the {@link Ledger}, in the order in which readers could see them, oldest first. Whoever goes on from
 * the end of a stretch misses none, also none that was written before others and became public after them.
 */
@Service
@Transactional(readOnly = true)
public class News {

    private static final String NUMBERED = """
            select %s, number
            from (select revision.*, number, %s
                  from change join revision using (subject, version)
                  left join pay_term on pay_term_id = revision.subject) change
            where number > :after and number <= :last and %s
            order by number %s
            limit :limit""";

    private static final String COUNTED = """
            select count(*) from change join revision using (subject, version)
            where number > :after and number <= :last and %s""";

    private final JdbcClient jdbc;
    private final RevisionJson json;

    News(JdbcClient jdbc, RevisionJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The place after everything that is public now. */
    public NewsPlace end() {
        return new NewsPlace(jdbc.sql("select coalesce(max(number), 0) from change")
                .query(Long.class)
                .single());
    }

    /** The place before everything that became public at a moment or later. */
    public NewsPlace since(OffsetDateTime moment) {
        return jdbc.sql("select number - 1 from change where told_at >= :moment order by told_at, number limit 1")
                .param("moment", moment)
                .query(Long.class)
                .optional()
                .map(NewsPlace::new)
                .orElseGet(this::end);
    }

    /** The changes that are asked for; two statements. */
    public NewsStretch read(LedgerFilter filter, NewsSought sought) {
        // read first: what is numbered up to there is public, and stays what it is, whatever is published meanwhile
        NewsPlace last = end();
        String order = sought.backwards() ? "desc" : "asc";
        List<NewsStretch.Item> read = jdbc.sql(Calling.sql(
                                NUMBERED.formatted(LedgerEntry.COLUMNS, LedgerEntry.CALLED, filter.conditions(), order))
                        + " order by named.number " + order)
                .params(filter.parameters())
                .params(between(sought, last))
                .param("limit", sought.limit() + 1)
                .query((row, number) ->
                        new NewsStretch.Item(new NewsPlace(row.getLong("number")), LedgerEntry.read(json, row)))
                .list();
        return NewsStretch.cut(read, sought, last);
    }

    /** How many changes there are after the place asked for, or up to it; two statements. */
    public int count(LedgerFilter filter, NewsSought sought) {
        return jdbc.sql(COUNTED.formatted(filter.conditions()))
                .params(filter.parameters())
                .params(between(sought, end()))
                .query(Integer.class)
                .single();
    }

    private static Map<String, Object> between(NewsSought sought, NewsPlace last) {
        return sought.backwards()
                ? Map.of("after", 0L, "last", sought.place().number())
                : Map.of("after", sought.place().number(), "last", last.number());
    }
}
