package org.talentmoves.history;

import java.time.OffsetDateTime;
import java.util.List;
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
            select subject, revision_version, act, at, editor, editor_id, coeditor, coeditor_id, reviewer, reviewer_id,
                   reason, proposal_id, null as content, null as told, through, called_fact_id, number
            from (select revision.subject, revision.version as revision_version, act, at, editor, editor_id, coeditor, coeditor_id,
                         reviewer, reviewer_id, reason, proposal_id, through, number,
                         case when revision.subject not like '%%/%%' then coalesce(offer_id, revision.subject) end as called_fact_id
                  from change join revision using (subject, version)
                  left join pay_term on pay_term_id = revision.subject) change
            where number > :after and number <= :last and %s
            order by number
            limit :limit""";

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

    /** The changes after a place that are asked for, at most {@code limit}; two statements. */
    public NewsStretch read(LedgerFilter filter, NewsPlace after, int limit) {
        // read first: what is numbered up to there is public, and stays what it is, whatever is published meanwhile
        NewsPlace last = end();
        List<NewsStretch.Item> read = jdbc.sql(
                        Calling.sql(NUMBERED.formatted(filter.conditions())) + " order by named.number")
                .params(filter.parameters())
                .param("after", after.number())
                .param("last", last.number())
                .param("limit", limit + 1)
                .query((row, number) -> new NewsStretch.Item(
                        new NewsPlace(row.getLong("number")),
                        new LedgerEntry(json.read(row, "revision_version"), Calling.read(row))))
                .list();
        return NewsStretch.cut(read, last, limit);
    }
}
