package org.talentmoves.insight;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Bounds;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.LabTree;
import org.talentmoves.timeline.Listed;
import org.talentmoves.timeline.Selection;
import org.talentmoves.timeline.Timeline;

/** Who went from which lab to which, in numbers. Four statements for any period. */
@Service
@Transactional(readOnly = true)
public class Flows {

    /** How many moves of a row are named. */
    public static final int NAMED = 100;

    private static final String FLOWS = """
            %s,
            counted as (
                select departed, joined, slot,
                       count(*) filter (where of_person and surely) as people_low,
                       count(*) filter (where of_person and dated) as people,
                       count(*) filter (where not of_person and surely) as groups_low,
                       count(*) filter (where not of_person and dated) as groups,
                       count(*) filter (where of_person and position = 0) as undated,
                       count(*) filter (where not of_person and position = 0) as undated_groups,
                       count(*) filter (where of_person and standing = 'CONFIRMED') as confirmed,
                       count(*) filter (where of_person and standing = 'CORROBORATED') as corroborated,
                       count(*) filter (where of_person and standing = 'SINGLE_ORIGIN') as single_origin,
                       count(*) filter (where of_person and standing = 'CONTESTED') as contested,
                       count(*) filter (where of_person and standing = 'RETRACTED') as retracted,
                       (array_agg(fact_id order by position desc, fact_id desc))[1 : %d] as named,
                       count(*) as moves
                from moved where not internal group by departed, joined, slot
            ),
            widened as (
                select counted.*, %s as loose, %s as loose_groups from counted
            ),
            placed as (
                select widened.*, people + loose as people_high, groups + loose_groups as groups_high,
                       concat_ws(' ', slot, lpad(cast(999999999 - people - loose as text), 9, '0'),
                                 left(coalesce(departed, '~'), 20), left(coalesce(joined, '~'), 20),
                                 left(md5(concat_ws(' ', coalesce(departed, '~'), joined)), 12)) collate "C" as place
                from widened
            )
            """;

    private static final String INTERNAL = """
            %s
            select count(*) filter (where surely) as internal_low, count(*) filter (where dated) as internal_high
            from moved where internal""";

    private final JdbcClient jdbc;
    private final LabDirectory labs;
    private final Timeline timeline;

    Flows(JdbcClient jdbc, LabDirectory labs, Timeline timeline) {
        this.jdbc = jdbc;
        this.labs = labs;
        this.timeline = timeline;
    }

    /** A stretch of the flows, in the order of time and, within an interval, the largest first. */
    public Listed<Flow> read(Asked asked) {
        LabTree tree = labs.tree();
        Listed<Counted> rows = Listed.cut(
                placed("select * from placed where " + asked.stretch().sql("place"), asked, tree)
                        .param("place", asked.stretch().place())
                        .query(Counted::of)
                        .list(),
                asked.stretch(),
                Counted::place);
        Map<FactId, Entry> named = named(rows.list(), asked);
        Houses houses = new Houses(tree, asked.parts());
        return rows.map(
                row -> row.flow(tree, named, houses.holdsAll(asked.filter().labs(), row.from(), row.to())));
    }

    /** How many flows there are in all; one statement. */
    public int count(Asked asked) {
        return placed("select count(*) from placed", asked, labs.tree())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec placed(String read, Asked asked, LabTree tree) {
        Selection selection = new Selection(asked.filter());
        String flows = FLOWS.formatted(
                MovedSql.moved(selection, asked),
                NAMED,
                MovedSql.loose("people", "departed, joined"),
                MovedSql.loose("groups", "departed, joined"));
        return statement(flows + read, selection, asked, tree);
    }

    /** How many moves are no flow, since they stay within one lab, or within one house where parts count as it. */
    public Bounds internal(Asked asked) {
        Selection selection = new Selection(asked.filter());
        return statement(INTERNAL.formatted(MovedSql.moved(selection, asked)), selection, asked, labs.tree())
                .query((row, number) -> Rows.bounds(row, "internal"))
                .single();
    }

    private JdbcClient.StatementSpec statement(String sql, Selection selection, Asked asked, LabTree tree) {
        return jdbc.sql(sql)
                .params(selection.parameters())
                .params(new Houses(tree, asked.parts())
                        .parameters(asked.filter().labs()));
    }

    private Map<FactId, Entry> named(List<Counted> rows, Asked asked) {
        List<FactId> facts = rows.stream().flatMap(row -> row.named().stream()).toList();
        return facts.isEmpty()
                ? Map.of()
                : timeline.entries(facts, asked.filter().vantage()).stream().collect(toMap(Entry::id, identity()));
    }

    private record Counted(
            @Nullable String from,
            @Nullable String to,
            Slot slot,
            Bounds people,
            Bounds groups,
            int loose,
            int looseGroups,
            int undated,
            int undatedGroups,
            Map<Standing, Integer> standings,
            List<FactId> named,
            int moves,
            String place) {

        static Counted of(ResultSet row, int number) throws SQLException {
            return new Counted(
                    row.getString("departed"),
                    row.getString("joined"),
                    new Slot(row.getString("slot")),
                    Rows.bounds(row, "people"),
                    Rows.bounds(row, "groups"),
                    row.getInt("loose"),
                    row.getInt("loose_groups"),
                    row.getInt("undated"),
                    row.getInt("undated_groups"),
                    standings(row),
                    facts(row.getArray("named")),
                    row.getInt("moves"),
                    row.getString("place"));
        }

        private static Map<Standing, Integer> standings(ResultSet row) throws SQLException {
            Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
            for (Standing standing : Standing.RETRACTED.andSurer()) {
                standings.put(standing, row.getInt(Wire.of(standing)));
            }
            return standings;
        }

        private static List<FactId> facts(Array ids) throws SQLException {
            return Stream.of((String[]) ids.getArray()).map(FactId::new).toList();
        }

        Flow flow(LabTree tree, Map<FactId, Entry> entries, boolean whole) {
            return new Flow(
                    slot,
                    from == null ? null : tree.labs().get(from),
                    to == null ? null : tree.labs().get(to),
                    people,
                    groups,
                    loose,
                    looseGroups,
                    undated,
                    undatedGroups,
                    standings,
                    named.stream().map(entries::get).filter(Objects::nonNull).toList(),
                    moves - named.size(),
                    whole,
                    place);
        }
    }
}
