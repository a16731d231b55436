package org.talentmoves.merging;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.Text;

/** Keeps which two an editor found to be two. */
@Component
class Apart {

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
        jdbc.sql("select one_id, other_id from told_apart where kind = :kind")
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

    void tell(Pair pair, String by, String reason) {
        jdbc.sql("""
                        insert into told_apart (kind, one_id, other_id, told_by, told_at, reason)
                        values (:kind, least(:one, :other), greatest(:one, :other), :by, :at, :reason)
                        on conflict do nothing""")
                .param("kind", pair.kind().name())
                .param("one", pair.kept().id())
                .param("other", pair.gone().id())
                .param("by", by)
                .param("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .param("reason", Text.line("The reason", reason, 500))
                .update();
    }

    /** Lifts what was told of the two, and of those that were merged into them. */
    void lift(Pair pair) {
        Map<UUID, UUID> followed = heirs.all(pair.kind());
        Set<UUID> both = both(pair.kept().id(), pair.gone().id());
        List<UUID[]> told = jdbc.sql("select one_id, other_id from told_apart where kind = :kind")
                .param("kind", pair.kind().name())
                .query((row, number) ->
                        new UUID[] {row.getObject("one_id", UUID.class), row.getObject("other_id", UUID.class)})
                .list();
        told.stream()
                .filter(two -> both.equals(both(Heirs.follow(followed, two[0]), Heirs.follow(followed, two[1]))))
                .forEach(two -> forget(pair.kind(), two));
    }

    private void forget(Mergeable kind, UUID[] two) {
        jdbc.sql("delete from told_apart where kind = :kind and one_id = :one and other_id = :other")
                .param("kind", kind.name())
                .param("one", two[0])
                .param("other", two[1])
                .update();
    }

    /** What editors said, the latest first; of what was merged since, it is said of that into which it was. */
    List<ToldApart> told() {
        List<ToldApart> told = new ArrayList<>();
        for (Mergeable kind : Mergeable.values()) {
            Map<UUID, UUID> followed = heirs.all(kind);
            Map<UUID, String> slugs = slugs(kind);
            jdbc.sql("select * from told_apart where kind = :kind")
                    .param("kind", kind.name())
                    .query(row -> {
                        String one = slugs.get(Heirs.follow(followed, row.getObject("one_id", UUID.class)));
                        String other = slugs.get(Heirs.follow(followed, row.getObject("other_id", UUID.class)));
                        if (one != null && other != null) {
                            told.add(new ToldApart(
                                    kind,
                                    one,
                                    other,
                                    row.getString("told_by"),
                                    row.getObject("told_at", OffsetDateTime.class),
                                    row.getString("reason")));
                        }
                    });
        }
        return told.stream()
                .sorted(Comparator.comparing(ToldApart::at).reversed())
                .toList();
    }

    private Map<UUID, String> slugs(Mergeable kind) {
        Map<UUID, String> slugs = new HashMap<>();
        jdbc.sql("select %s as id, slug from %s".formatted(kind.id(), kind.table()))
                .query(row -> {
                    slugs.put(row.getObject("id", UUID.class), row.getString("slug"));
                });
        return slugs;
    }
}
