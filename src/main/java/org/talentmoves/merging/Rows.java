package org.talentmoves.merging;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Subject;

/** Moves the rows of a merging: those that point to the one that goes, and its own. */
@Component
class Rows {

    /** By acts that say something else of what is public; a later merging does not, nor a decision on the standing. */
    private static final String CHANGED_SINCE = """
            select distinct subject from (%s) pointing join revision using (subject)
            where revision.at > (select merged_at from merging where merging_id = :merging)
                and revision.act in ('PUBLISHED', 'CORRECTED', 'UPDATED', 'COMPLETED', 'RESTORED')""";

    private static final String MARKED_DISTINCT_FROM_KEPT = """
            select 'researcher/' || slug as subject from researcher_distinct_from mark
            join researcher on researcher.researcher_id = mark.other_id where mark.researcher_id = :kept""";

    /** An offer and the moves after it are of one person: they stay together with one that came since. */
    private static final String TIED_TO_THOSE_THAT_STAY = """
            with going as (
                select row_key from merging_row
                where merging_id = :merging and column_name = 'researcher_id' and table_name in ('move', 'offer')
            )
            select distinct offer_id from move
            where researcher_id = :kept and offer_id in (select row_key from going)
                and move_id not in (select row_key from going)
            union
            select distinct move_id from move join offer using (offer_id)
            where offer.researcher_id = :kept and move_id in (select row_key from going)
                and (offer_id not in (select row_key from going)
                     or exists (select from move other where other.offer_id = offer.offer_id and other.researcher_id = :kept
                                and other.move_id not in (select row_key from going)))""";

    private final JdbcClient jdbc;

    Rows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What says something of the one that goes. */
    Set<String> pointing(Pair pair) {
        Set<String> subjects = new TreeSet<>();
        for (Pointer pointer : pair.kind().pointers()) {
            subjects.addAll(subjects(
                    jdbc.sql(pointer.pointing()).param("gone", pair.gone().id())));
        }
        if (pair.kind() == Mergeable.RESEARCHER) {
            subjects.addAll(subjects(jdbc.sql("""
                            select 'researcher/' || slug as subject from researcher_distinct_from mark
                            join researcher on researcher.researcher_id = mark.other_id where mark.researcher_id = :gone""").param("gone", pair.gone().id())));
        }
        return subjects;
    }

    private static List<String> subjects(JdbcClient.StatementSpec asked) {
        return asked.query(String.class).list().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Writes down the whole of the one that goes. */
    String record(Pair pair) {
        StringBuilder parts = new StringBuilder("'%1$s', (select jsonb_agg(to_jsonb(r)) from %1$s r where %2$s = :gone)"
                .formatted(pair.kind().table(), pair.kind().id()));
        for (String own : pair.kind().own()) {
            parts.append(", '%1$s', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from %1$s r where %2$s = :gone)"
                    .formatted(own, pair.kind().id()));
        }
        return jdbc.sql("select cast(jsonb_build_object(" + parts + ") as text)")
                .param("gone", pair.gone().id())
                .query(String.class)
                .single();
    }

    /** Lets everything that points to the one that goes point to the one that is kept, and takes the former out. */
    void move(Pair pair, long merging) {
        for (Pointer pointer : pair.kind().pointers()) {
            ask(pointer.point(), pair, merging).update();
        }
        if (pair.kind() == Mergeable.LAB) {
            delete("timeline_lab", "lab_id", pair);
        }
        if (pair.kind() == Mergeable.RESEARCHER) {
            delete("researcher_distinct_from", "other_id", pair);
        }
        pair.kind().own().forEach(own -> delete(own, pair.kind().id(), pair));
        jdbc.sql("""
                        insert into former_address (kind, slug, %1$s, url)
                        select :kind, :slug, :kept, record -> '%2$s' -> 0 ->> 'url' from merging where merging_id = :merging""".formatted(pair.kind().id(), pair.kind().table()))
                .param("kind", pair.kind().name())
                .param("slug", pair.gone().slug())
                .param("kept", pair.kept().id())
                .param("merging", merging)
                .update();
        delete(pair.kind().table(), pair.kind().id(), pair);
    }

    private void delete(String table, String column, Pair pair) {
        jdbc.sql("delete from %s where %s = :gone".formatted(table, column))
                .param("gone", pair.gone().id())
                .update();
    }

    /** What would point to the one that went again if it were parted now. */
    Set<String> returning(Merging merging) {
        Set<String> subjects = new TreeSet<>();
        for (Pointer pointer : merging.kind().pointers()) {
            subjects.addAll(subjects(ask(pointer.returning(), merging.pair(), merging.id())));
        }
        subjects.removeAll(tied(merging));
        if (merging.kind() == Mergeable.RESEARCHER) {
            subjects.addAll(distinctFrom(merging));
        }
        return subjects;
    }

    private List<String> distinctFrom(Merging merging) {
        return jdbc.sql("select 'researcher/' || slug from researcher where researcher_id = any (:others)")
                .param("others", others(merging).toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    /** What came to the one that was kept since the merging or was changed there, and what is tied to that. */
    Set<String> staying(Merging merging) {
        Mergeable kind = merging.kind();
        Stream<String> pointing = kind.pointers().stream()
                .filter(pointer -> !pointer.table().equals("former_address"))
                .map(Pointer::othersPointing);
        Stream<String> marks = kind == Mergeable.RESEARCHER ? Stream.of(MARKED_DISTINCT_FROM_KEPT) : Stream.empty();
        String all = Stream.concat(pointing, marks).collect(joining(" union all "));
        Set<String> staying = new TreeSet<>(subjects(ask(CHANGED_SINCE.formatted(all), merging.pair(), merging.id())));
        if (kind == Mergeable.RESEARCHER) {
            staying.removeAll(distinctFrom(merging));
        }
        staying.addAll(tied(merging));
        return staying;
    }

    private Set<String> tied(Merging merging) {
        return merging.kind() == Mergeable.RESEARCHER
                ? new TreeSet<>(subjects(ask(TIED_TO_THOSE_THAT_STAY, merging.pair(), merging.id())))
                : Set.of();
    }

    /** Puts the one that went back with all its rows, and lets point to it what did and still points where it was let. */
    void moveBack(Merging merging) {
        Mergeable kind = merging.kind();
        String[] tied = tied(merging).toArray(String[]::new);
        jdbc.sql("delete from former_address where kind = :kind and slug = :slug")
                .param("kind", kind.name())
                .param("slug", merging.gone())
                .update();
        insert(kind.table(), merging.id());
        kind.own().stream()
                .filter(own -> !own.equals("researcher_distinct_from"))
                .forEach(own -> insert(own, merging.id()));
        for (Pointer pointer : kind.pointers()) {
            ask(pointer.pointBack(), merging.pair(), merging.id())
                    .param("tied", tied)
                    .update();
        }
        if (kind == Mergeable.RESEARCHER) {
            distinguish(merging);
        }
    }

    private void insert(String table, long merging) {
        List<String> columns =
                jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_schema = current_schema() and table_name = :table and is_generated = 'NEVER'
                        order by ordinal_position""").param("table", table).query(String.class).list();
        jdbc.sql("""
                        insert into %1$s (%2$s)
                        select %3$s from merging, jsonb_array_elements(record -> '%1$s') written,
                            jsonb_populate_record(null::%1$s, written) was
                        where merging_id = :merging""".formatted(table, String.join(", ", columns), "was." + String.join(", was.", columns)))
                .param("merging", merging)
                .update();
    }

    /** Marks it as distinct from whom it was, in both directions. */
    private void distinguish(Merging merging) {
        others(merging)
                .forEach(other -> jdbc.sql("""
                        insert into researcher_distinct_from (researcher_id, other_id)
                        values (:gone, :other), (:other, :gone) on conflict do nothing""")
                        .param("gone", merging.goneId())
                        .param("other", other)
                        .update());
    }

    /** All of them are there: of whom one was merged since, that merging is undone first. */
    private List<UUID> others(Merging merging) {
        return jdbc.sql("""
                        select cast(mark ->> 'other_id' as uuid)
                        from merging, jsonb_array_elements(record -> 'researcher_distinct_from') mark
                        where merging_id = :merging""").param("merging", merging.id()).query(UUID.class).list();
    }

    /** Checks what is only checked at the end of a transaction, while it can still be told what it is about. */
    void check() {
        jdbc.sql("set constraints all immediate").update();
        jdbc.sql("set constraints all deferred").update();
    }

    private JdbcClient.StatementSpec ask(String sql, Pair pair, long merging) {
        JdbcClient.StatementSpec asked = jdbc.sql(sql);
        Map<String, Object> parameters =
                Map.of("kept", pair.kept().id(), "gone", pair.gone().id(), "merging", merging);
        parameters.forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                asked.param(name, value);
            }
        });
        return asked;
    }

    static List<Subject> read(Set<String> subjects) {
        return subjects.stream().map(Subject::read).toList();
    }
}
