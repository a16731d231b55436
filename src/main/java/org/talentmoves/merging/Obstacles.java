package org.talentmoves.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Subject;

/** Finds what stands in the way of a merging. */
@Component
class Obstacles {

    private static final Map<Mergeable, String> OF_THE_TWO = Map.of(
            Mergeable.LAB,
            "select 'ITS_OWN_PART' as why, null as fact where same_house(:kept, :gone)",
            Mergeable.RESEARCHER,
            """
            select 'MARKED_DISTINCT' as why, null as fact from researcher_distinct_from
            where researcher_id = :kept and other_id = :gone""",
            Mergeable.SOURCE,
            """
            with recursive chain(start_id, source_id) as (
                select source_id, relays_id from source where source_id in (:kept, :gone)
                union
                select chain.start_id, source.relays_id from chain join source using (source_id)
            )
            select 'RETELLS_IT' as why, null as fact from chain where start_id <> source_id and source_id in (:kept, :gone)""");

    private static final Map<Mergeable, String> OF_FACTS =
            Map.of(Mergeable.LAB, """
            select 'MOVES_BETWEEN' as why, move_id as fact from move
            where from_lab_id in (:kept, :gone) and to_lab_id in (:kept, :gone)
            union all
            select 'DEAL_BETWEEN', deal_id from deal
            where investor_id in (:kept, :gone) and target_id in (:kept, :gone)
            order by 2""", Mergeable.RESEARCHER, """
            select 'MEMBER_TWICE' as why, move_id as fact from move_member where researcher_id in (:kept, :gone)
            group by move_id having count(*) > 1
            order by 2""", Mergeable.SOURCE, """
            select distinct 'CITED_TWICE' as why, fact_id as fact from citation where source_id in (:kept, :gone)
            group by fact_id, stance having count(*) > 1
            union
            select 'READ_THROUGH_ITSELF', fact_id from citation
            where source_id in (:kept, :gone) and via_id in (:kept, :gone)
            order by 2""");

    /** What can be said all the same: that somebody bid to keep a person, or left a lab for a part of it. */
    private static final String DOUBLED = """
            select offer_id from offer
            where by_lab_id = :gone and same_house(employer_id, :kept) or employer_id = :gone and same_house(by_lab_id, :kept)
            union
            select move_id from move
            where from_lab_id = :gone and same_house(to_lab_id, :kept) or to_lab_id = :gone and same_house(from_lab_id, :kept)
            union
            select deal_id from deal
            where investor_id = :gone and same_house(target_id, :kept) or target_id = :gone and same_house(investor_id, :kept)""";

    private final JdbcClient jdbc;
    private final Apart apart;

    Obstacles(JdbcClient jdbc, Apart apart) {
        this.jdbc = jdbc;
        this.apart = apart;
    }

    List<Obstacle> of(Pair pair) {
        List<Obstacle> obstacles = new ArrayList<>(ask(OF_THE_TWO.get(pair.kind()), pair));
        if (apart.areTold(pair.kind(), pair.kept().id(), pair.gone().id())) {
            obstacles.add(new Obstacle(Why.TOLD_APART, null));
        }
        obstacles.addAll(ask(OF_FACTS.get(pair.kind()), pair));
        return obstacles;
    }

    /** The facts that would name one lab, or it and a part of it, on both sides, and are no obstacle. */
    Set<String> doubled(Pair pair) {
        if (pair.kind() != Mergeable.LAB) {
            return Set.of();
        }
        Set<String> doubled = new TreeSet<>(jdbc.sql(DOUBLED)
                .param("kept", pair.kept().id())
                .param("gone", pair.gone().id())
                .query(String.class)
                .list());
        ask(OF_FACTS.get(pair.kind()), pair).forEach(obstacle -> doubled.remove(String.valueOf(obstacle.fact())));
        return doubled;
    }

    void mustBeNone(Pair pair) {
        List<Obstacle> obstacles = of(pair);
        if (!obstacles.isEmpty()) {
            throw new CannotBeOne(pair, obstacles);
        }
    }

    private List<Obstacle> ask(@Nullable String sql, Pair pair) {
        UUID kept = pair.kept().id();
        return jdbc.sql(String.valueOf(sql))
                .param("kept", kept)
                .param("gone", pair.gone().id())
                .query((row, number) -> new Obstacle(Why.valueOf(row.getString("why")), subject(row.getString("fact"))))
                .list();
    }

    private static @Nullable Subject subject(@Nullable String fact) {
        return fact == null ? null : Subject.read(fact);
    }
}
