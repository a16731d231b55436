package org.talentmoves.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Subject;

/** Finds the public facts that may be what parts of a draft say: one statement for all parts of a kind. */
@Component
class FactsHere {

    /** So many are told of each. */
    static final int MOST = 5;

    /** Both dates may be the same day, or days this far apart; or one of them is not known. */
    private static final String WITHIN = """
            (asked.day is null or %1$s is null
                or partial_date_earliest(%1$s) <= partial_date_latest(asked.day) + %2$d
                    and partial_date_latest(%1$s) >= partial_date_earliest(asked.day) - %2$d)""";

    /** The same step is dated otherwise by others, as they heard of it or as it takes effect. */
    private static final int HALF_A_YEAR = 183;

    /** Of each part what is plainly the same comes first; its reason is the first by its letters, but for milestones. */
    private static final String ASKED = """
            select asked.part, found.id, found.reason
            from unnest(cast(:parts as text[]), cast(:who as text[]), cast(:origin as text[]), cast(:goal as text[]),
                    cast(:called as text[]), cast(:day as text[])) as asked (part, who, origin, goal, called, day)
                cross join lateral (%s limit :most) found""";

    /**
     * The same person, or a group of the same name or between the same labs: gone to the same lab, or left the same at once where
     * one of the two is not said to have gone anywhere.
     */
    private static final String MOVES = """
            select move_id as id,
                   case when to_lab.slug = asked.goal and %1$s and (asked.who is not null or lower(group_label) = lower(asked.called)
                               and (asked.origin is null or from_lab_id is null or from_lab.slug = asked.origin)) then 'same_goal'
                       when to_lab.slug = asked.goal and from_lab.slug = asked.origin and %2$s then 'same_goal'
                       when from_lab.slug = asked.origin and (asked.goal is null or to_lab_id is null) and %2$s
                           and (asked.who is not null or lower(group_label) = lower(asked.called)) then 'same_departure'
                       when to_lab.slug = asked.goal then 'same_lab'
                       when from_lab.slug = asked.origin then 'same_origin' else 'same_time' end as reason
            from (
                select move_id from move join researcher using (researcher_id) where slug = asked.who
                union
                select move_id from move_member join researcher using (researcher_id) where slug = asked.who
                union
                select move_id from move join lab named on named.lab_id = from_lab_id
                where asked.who is null and asked.called is not null and group_label is not null and named.slug = asked.origin
                union
                select move_id from move join lab named on named.lab_id = to_lab_id
                where asked.who is null and asked.called is not null and group_label is not null and named.slug = asked.goal) whose
                join move using (move_id)
                left join lab from_lab on from_lab.lab_id = from_lab_id
                left join lab to_lab on to_lab.lab_id = to_lab_id
            where asked.who is null
                    and (lower(group_label) = lower(asked.called) or from_lab.slug = asked.origin and to_lab.slug = asked.goal)
                or asked.who is not null and (to_lab.slug = asked.goal or from_lab.slug = asked.origin
                    or asked.day is not null and coalesce(announced_on, effective_on) is not null and %2$s)
            order by reason, coalesce(announced_on, effective_on) desc nulls last, move_id""".formatted(
                    WITHIN.formatted("coalesce(announced_on, effective_on)", HALF_A_YEAR),
                    WITHIN.formatted("coalesce(announced_on, effective_on)", 0));

    private static final String OFFERS = """
            select offer_id as id, case when %1$s then 'same_offer' else 'same_side' end as reason
            from (
                select offer_id from offer join researcher using (researcher_id) where slug = asked.who
                union
                select offer_id from offer join lab named on named.lab_id = by_lab_id
                where asked.who is null and group_label is not null and named.slug = asked.goal
                    and lower(group_label) = lower(asked.called)) whose
                join offer using (offer_id) join lab on lab_id = by_lab_id
            where lab.slug = asked.goal
            order by reason, offer_id""".formatted(WITHIN.formatted("made_on", HALF_A_YEAR));

    private static final String DEALS = """
            select deal_id as id, case when lower(deal.kind) = asked.called and %s then 'same_deal' else 'same_sides' end as reason
            from deal left join lab investor on investor.lab_id = investor_id left join lab target on target.lab_id = target_id
            where investor.slug is not distinct from asked.origin and target.slug is not distinct from asked.goal
                and (asked.origin is not null or asked.goal is not null)
            order by reason, deal_id""".formatted(WITHIN.formatted("agreed_on", 0));

    private static final String BENCHMARKS = """
            select benchmark_id as id,
                   case when lower(label) <> lower(asked.called) then 'same_population' when %1$s then 'same_label'
                       else 'same_series' end as reason
            from benchmark
            where lower(label) = lower(asked.called)
                or lower(population) = lower(asked.goal) and asked.day is not null and observed_on is not null and %1$s
            order by reason, benchmark_id""".formatted(WITHIN.formatted("observed_on", 0));

    private static final String MILESTONES = """
            select milestone_id as id,
                   case when lower(milestone.text) = lower(asked.called) then 'same_text' else 'same_day' end as reason
            from milestone
            where milestone.lab_id is not distinct from (select lab_id from lab where slug = asked.goal) and %s
                and (lower(milestone.text) = lower(asked.called)
                    or asked.goal is not null and asked.day is not null and happened_on is not null)
            order by reason desc, milestone_id""".formatted(WITHIN.formatted("happened_on", 0));

    private final JdbcClient jdbc;

    FactsHere(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A fact that is here.
     *
     * @param part the key of the part that may say the same
     * @param reason what both have in common
     */
    record Found(String part, String id, String reason) {

        /** That is the very fact, as far as one can tell. */
        private static final Set<String> PLAINLY =
                Set.of("same_goal", "same_departure", "same_offer", "same_deal", "same_label", "same_text");

        Subject subject() {
            return Subject.read(id);
        }

        boolean isPlainlyIt() {
            return PLAINLY.contains(reason);
        }
    }

    /**
     * By the key of the part, for each at most {@link #MOST}.
     *
     * @param cells by the key of each part what it says, also where another of its row does
     */
    Map<String, List<Found>> of(List<ReadPart> parts, Map<String, Map<String, String>> cells) {
        Map<PartKind, List<String>> byKind = parts.stream()
                .filter(part -> part.part().isNew())
                .collect(Collectors.groupingBy(ReadPart::kind, Collectors.mapping(ReadPart::key, Collectors.toList())));
        Map<String, List<Found>> found = new HashMap<>();
        byKind.forEach((kind, keys) -> {
            switch (kind) {
                case MOVE -> ask(MOVES, keys, cells, List.of("from_lab", "to_lab", "group_label"), found);
                case OFFER -> ask(OFFERS, keys, cells, List.of("", "by_lab", "group_label"), found);
                case DEAL -> ask(DEALS, keys, cells, List.of("investor", "target", "kind"), found);
                case BENCHMARK -> ask(BENCHMARKS, keys, cells, List.of("", "population", "label"), found);
                case MILESTONE -> ask(MILESTONES, keys, cells, List.of("", "lab", "text"), found);
                default -> {}
            }
        });
        return found;
    }

    private void ask(
            String sql,
            List<String> keys,
            Map<String, Map<String, String>> cells,
            List<String> columns,
            Map<String, List<Found>> found) {
        List<Map<String, String>> said =
                keys.stream().map(key -> cells.getOrDefault(key, Map.of())).toList();
        jdbc
                .sql(ASKED.formatted(sql))
                .param("parts", keys.toArray(String[]::new))
                .param("who", said(said, "researcher"))
                .param("origin", said(said, columns.get(0)))
                .param("goal", said(said, columns.get(1)))
                .param("called", said(said, columns.get(2)))
                .param("day", said(said, "announced_on", "effective_on", "made_on", "date"))
                .param("most", MOST)
                .query(Found.class)
                .stream()
                .forEach(fact -> found.computeIfAbsent(fact.part(), none -> new ArrayList<>())
                        .add(fact));
    }

    /** Of each of them the first of the columns that says something; null where none does, or it cannot be read. */
    private static String[] said(List<Map<String, String>> cells, String... columns) {
        return cells.stream()
                .map(each -> Stream.of(columns)
                        .map(column -> each.getOrDefault(column, ""))
                        .filter(cell -> !cell.isEmpty())
                        .findFirst()
                        .filter(cell -> !cell.equals(ReadPart.UNREAD))
                        .orElse(null))
                .toArray(String[]::new);
    }
}
