package org.talentmoves.merging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.Text;

/** Keeps which two an editor found to be two, and who lifted that. */
@Component
class Apart {

    private static final Map<Mergeable, String> NAMED = Map.of(
            Mergeable.LAB, "select lab_id as id, slug, name, name_zh from lab",
            Mergeable.RESEARCHER, "select researcher_id as id, slug, name, name_zh from person",
            Mergeable.SOURCE,
                    "select source_id as id, slug, coalesce(publisher, slug) as name, null as name_zh from source");

    private final JdbcClient jdbc;
    private final Heirs heirs;
    private final Clock clock;

    Apart(JdbcClient jdbc, Heirs heirs, Clock clock) {
        this.jdbc = jdbc;
        this.heirs = heirs;
        this.clock = clock;
    }

    /** Two as a set, whichever is named first. */
    static Set<UUID> both(UUID one, UUID other) {
        return new HashSet<>(List.of(one, other));
    }

    boolean areTold(Mergeable kind, UUID one, UUID other) {
        return all(kind).contains(both(one, other));
    }

    /** All pairs; of what was merged since, that into which it was. */
    Set<Set<UUID>> all(Mergeable kind) {
        Map<UUID, UUID> followed = heirs.all(kind);
        Set<Set<UUID>> apart = new HashSet<>();
        jdbc.sql("select one_id, other_id from told_apart where kind = :kind and lifted_at is null")
                .param("kind", kind.name())
                .query(row -> {
                    UUID one = Heirs.follow(followed, row.getObject("one_id", UUID.class));
                    UUID other = Heirs.follow(followed, row.getObject("other_id", UUID.class));
                    if (!one.equals(other)) {
                        apart.add(both(one, other));
                    }
                });
        return apart;
    }

    /** Whether it was not told yet. */
    boolean tell(Pair pair, String by, @Nullable String reviewer, String reason) {
        return jdbc.sql("""
                        insert into told_apart (kind, one_id, other_id, told_by, reviewed_by, told_at, reason)
                        values (:kind, least(:one, :other), greatest(:one, :other), :by, :reviewer, :at, :reason)
                        on conflict do nothing""")
                        .param("kind", pair.kind().name())
                        .param("one", pair.kept().id())
                        .param("other", pair.gone().id())
                        .param("by", by)
                        .param("reviewer", reviewer)
                        .param("at", now())
                        .param("reason", Text.line("The reason", reason, 500))
                        .update()
                > 0;
    }

    /** Who undid a merging found that the two are two; nothing is said twice. */
    void tellParted(Merging merging, Merging.Undone undone, @Nullable String reviewer) {
        if (!areTold(merging.kind(), merging.keptId(), merging.goneId())) {
            tell(merging.pair(), undone.by(), reviewer, undone.reason());
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Lifts what was told of the two, and of those that were merged into them. */
    void lift(Pair pair, String by) {
        Map<UUID, UUID> followed = heirs.all(pair.kind());
        Set<UUID> both = both(pair.kept().id(), pair.gone().id());
        List<Long> told = new ArrayList<>();
        jdbc.sql("select told_apart_id, one_id, other_id from told_apart where kind = :kind and lifted_at is null")
                .param("kind", pair.kind().name())
                .query(row -> {
                    UUID one = Heirs.follow(followed, row.getObject("one_id", UUID.class));
                    UUID other = Heirs.follow(followed, row.getObject("other_id", UUID.class));
                    if (both.equals(both(one, other))) {
                        told.add(row.getLong("told_apart_id"));
                    }
                });
        jdbc.sql("update told_apart set lifted_by = :by, lifted_at = :at where told_apart_id = any (:told)")
                .param("by", by)
                .param("at", now())
                .param("told", told.toArray(Long[]::new))
                .update();
    }

    /**
     * What editors said, the latest first, also what was lifted. What holds of two is said of those into which they were
     * merged since; the others are called as they were then.
     */
    List<ToldApart> told() {
        List<ToldApart> told = new ArrayList<>();
        for (Mergeable kind : Mergeable.values()) {
            Map<UUID, UUID> followed = heirs.all(kind);
            Map<UUID, Union.Side> sides = sides(kind);
            jdbc.sql("select * from told_apart where kind = :kind")
                    .param("kind", kind.name())
                    .query(row -> {
                        Map<UUID, UUID> now = row.getObject("lifted_at") == null ? followed : Map.of();
                        Union.Side one = sides.get(Heirs.follow(now, row.getObject("one_id", UUID.class)));
                        Union.Side other = sides.get(Heirs.follow(now, row.getObject("other_id", UUID.class)));
                        if (one != null && other != null) {
                            told.add(read(one, other, row));
                        }
                    });
        }
        return told.stream()
                .sorted(Comparator.comparing(ToldApart::at).reversed())
                .toList();
    }

    private static ToldApart read(Union.Side one, Union.Side other, ResultSet row) throws SQLException {
        OffsetDateTime lifted = row.getObject("lifted_at", OffsetDateTime.class);
        return new ToldApart(
                one,
                other,
                row.getString("told_by"),
                row.getString("reviewed_by"),
                row.getObject("told_at", OffsetDateTime.class),
                row.getString("reason"),
                lifted == null ? null : new ToldApart.Lifted(row.getString("lifted_by"), lifted));
    }

    /** Of a kind, all that are here and all that were merged away. */
    private Map<UUID, Union.Side> sides(Mergeable kind) {
        Map<UUID, Union.Side> sides = new HashMap<>();
        jdbc.sql("""
                        %s union all
                        select id, slug, coalesce(name, slug), name_zh from (%s) gone where kind = :kind""".formatted(NAMED.get(kind), Unions.GONE))
                .param("kind", kind.name())
                .query(row -> {
                    Union.Side side = new Union.Side(
                            kind, row.getString("slug"), row.getString("name"), row.getString("name_zh"));
                    sides.put(row.getObject("id", UUID.class), side);
                });
        return sides;
    }
}
