package org.talentmoves.merging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Occasion;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Signature;

/** Writes down which mergings there were, and which of them were undone. */
@Component
class Chronicle {

    /** Stands for who will sign, and why, while a merging is only tried. */
    private static final String OPEN = "…";

    private final JdbcClient jdbc;
    private final Revisions revisions;
    private final Clock clock;

    Chronicle(JdbcClient jdbc, Revisions revisions, Clock clock) {
        this.jdbc = jdbc;
        this.revisions = revisions;
        this.clock = clock;
    }

    long enter(Pair pair, String record) {
        return signed(jdbc.sql("""
                        insert into merging (kind, kept_id, gone_id, kept, gone, merged_at, merged_by, reason, proposal_id, record)
                        values (:kind, :keptId, :goneId, :kept, :gone, :at, :by, :reason, :proposal, cast(:record as jsonb))
                        returning merging_id"""))
                .param("kind", pair.kind().name())
                .param("keptId", pair.kept().id())
                .param("goneId", pair.gone().id())
                .param("kept", pair.kept().slug())
                .param("gone", pair.gone().slug())
                .param("record", record)
                .query(Long.class)
                .single();
    }

    /** Writes down that it is undone, by whom and why. */
    Merging.Undone undone(Merging merging) {
        return signed(jdbc.sql("""
                        update merging set undone_at = :at, undone_by = :by, undone_because = :reason,
                            undone_proposal = :proposal
                        where merging_id = :merging
                        returning undone_at, undone_by, undone_because"""))
                .param("merging", merging.id())
                .query((row, number) -> Objects.requireNonNull(undone(row)))
                .single();
    }

    /** Who lets pass what is written down now; null where nobody else looks at it, and while it is only tried. */
    @Nullable
    String reviewer() {
        Signature reviewer = revisions.occasion().reviewer();
        return reviewer == null ? null : reviewer.name();
    }

    private JdbcClient.StatementSpec signed(JdbcClient.StatementSpec statement) {
        Occasion occasion = revisions.occasion();
        Signature editor = occasion.editor();
        String reason = occasion.reason();
        return statement
                .param("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .param("by", editor == null ? OPEN : editor.name())
                .param("reason", reason == null || reason.isBlank() ? OPEN : reason)
                .param("proposal", occasion.proposal());
    }

    Optional<Merging> find(long id) {
        return jdbc.sql("select * from merging where merging_id = :id")
                .param("id", id)
                .query(Chronicle::read)
                .optional();
    }

    /**
     * The latest that stands and is to be undone before this one. It took away the one that was kept here, or what the one
     * that went here was a part of, retold or was distinct from; or what went there was so of the one that was kept here.
     * Others touch no row that this one touched, so that all may be undone in any order.
     */
    Optional<Merging> toBeUndoneBefore(Merging merging) {
        return jdbc.sql("""
                        select later.* from merging this join merging later using (kind)
                        where this.merging_id = :merging and later.merging_id > this.merging_id and later.undone_at is null
                            and (later.gone_id = this.kept_id
                                 or jsonb_path_exists(this.record, '$.*[*].* ? (@ == $id)',
                                                      jsonb_build_object('id', later.gone_id))
                                 or jsonb_path_exists(later.record, '$.*[*].* ? (@ == $id)',
                                                      jsonb_build_object('id', this.kept_id)))
                        order by later.merging_id desc limit 1""")
                .param("merging", merging.id())
                .query(Chronicle::read)
                .optional();
    }

    /** All of them, newest first. */
    List<Merging> all() {
        return jdbc.sql("select * from merging order by merging_id desc limit 500")
                .query(Chronicle::read)
                .list();
    }

    private static Merging read(ResultSet row, int number) throws SQLException {
        return new Merging(
                row.getLong("merging_id"),
                Mergeable.valueOf(row.getString("kind")),
                row.getObject("kept_id", UUID.class),
                row.getObject("gone_id", UUID.class),
                row.getString("kept"),
                row.getString("gone"),
                row.getObject("merged_at", OffsetDateTime.class),
                row.getString("merged_by"),
                row.getString("reason"),
                row.getObject("proposal_id", Long.class),
                undone(row));
    }

    private static Merging.@Nullable Undone undone(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("undone_at", OffsetDateTime.class);
        return at == null ? null : new Merging.Undone(at, row.getString("undone_by"), row.getString("undone_because"));
    }
}
