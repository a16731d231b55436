package org.talentmoves.bulk;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Snapshots;

/** Reads what is public as it is at one moment, however long the reading takes, and as a stream. */
@Component
class Moments {

    /** Rows that are fetched at a time; the server keeps the others. */
    private static final int STRETCH = 1000;

    private static final String SEEN = """
            select pg_current_snapshot()::text as snapshot,
                   (select count(*) from public_change) as changes, (select max(made_at) from public_change) as as_of""";

    private static final String SOMETHING_SINCE = """
            select exists (
                select from public_change
                where made_in >= pg_snapshot_xmin(:seen::pg_snapshot)
                    and not pg_visible_in_snapshot(made_in, :seen::pg_snapshot))""";

    private final Snapshots snapshots;
    private final JdbcTemplate streaming;
    private final JdbcClient jdbc;

    Moments(Snapshots snapshots, DataSource database, JdbcClient jdbc) {
        this.snapshots = snapshots;
        this.streaming = new JdbcTemplate(database);
        streaming.setFetchSize(STRETCH);
        this.jdbc = jdbc;
    }

    /** Everything that the reading does with this sees the same moment. */
    <T> T at(Function<Mark, T> reading) {
        return snapshots.read(state -> reading.apply(mark()));
    }

    private Mark mark() {
        return jdbc.sql(SEEN)
                .query((row, number) -> new Mark(row.getString("snapshot"), row.getLong("changes"), asOf(row)))
                .single();
    }

    private static Instant asOf(ResultSet row) throws java.sql.SQLException {
        OffsetDateTime last = row.getObject("as_of", OffsetDateTime.class);
        return last == null ? Instant.EPOCH : last.toInstant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Whether nothing was made public since; one look into an index. */
    boolean isLatest(Mark mark) {
        return !jdbc.sql(SOMETHING_SINCE)
                .param("seen", mark.snapshot())
                .query(Boolean.class)
                .single();
    }

    /** Hands over one row after the other. Only within {@link #at} they are streamed. */
    void each(String query, RowCallbackHandler handler) {
        streaming.query(query, handler);
    }
}
