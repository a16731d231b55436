package org.talentmoves.history;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.RevisionJson;

/** Everything that was published, corrected or retracted, newest first; what is only proposed is not in it. */
@Service
@Transactional(readOnly = true)
public class Ledger {

    private static final String CHANGES = """
            select %s
            from (select revision.*, %s
                  from revision left join pay_term on pay_term_id = revision.subject) change
            where at is not null and (at, subject, version) < (:at, :subject, :version) and %s
            order by at desc, subject desc, version desc
            limit :limit""";

    private static final LedgerPlace BEGINNING =
            new LedgerPlace(OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC), "", 0);

    private final JdbcClient jdbc;
    private final RevisionJson json;

    Ledger(JdbcClient jdbc, RevisionJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The changes that are asked for, at most {@code limit} after a place; one statement. */
    public List<LedgerEntry> read(LedgerFilter filter, @Nullable LedgerPlace after, int limit) {
        LedgerPlace from = after == null ? BEGINNING : after;
        return jdbc.sql(Calling.sql(CHANGES.formatted(LedgerEntry.COLUMNS, LedgerEntry.CALLED, filter.conditions()))
                        + " order by named.at desc, named.subject desc, named.revision_version desc")
                .params(filter.parameters())
                .param("at", from.at())
                .param("subject", from.subject())
                .param("version", from.version())
                .param("limit", limit)
                .query((row, number) -> LedgerEntry.read(json, row))
                .list();
    }
}
