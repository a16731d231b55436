package org.talentmoves.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.timeline.Bounds;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.LabTree;
import org.talentmoves.timeline.Listed;
import org.talentmoves.timeline.Selection;

/** Who came to each lab and who left it, in numbers, by intervals. Two statements. */
@Service
@Transactional(readOnly = true)
public class Balances {

    private static final String SIDE = """
            select fact_id, surely, dated, position, standing, slot, of_person, %s as lab, '%s' as side
            from moved where %s""";

    private static final String COUNTS = """
            count(*) filter (where side = '%1$s' and %3$s and surely) as %2$s_low,
            count(*) filter (where side = '%1$s' and %3$s and dated) as %2$s_own""";

    private static final String BALANCES = """
            %1$s,
            sides as (%2$s),
            counted as (
                select lab, slot, %3$s,
                       count(*) filter (where side = 'JOINED' and of_person and standing = 'CONTESTED') as arrivals_contested,
                       count(*) filter (where side = 'LEFT' and of_person and standing = 'CONTESTED') as departures_contested,
                       count(*) filter (where side = 'JOINED' and of_person and position = 0) as arrivals_undated,
                       count(*) filter (where side = 'LEFT' and of_person and position = 0) as departures_undated,
                       count(*) filter (where side = 'JOINED' and not of_person and position = 0) as arriving_groups_undated,
                       count(*) filter (where side = 'LEFT' and not of_person and position = 0) as departing_groups_undated
                from sides where %4$s group by lab, slot
            ),
            widened as (select counted.*, %5$s from counted),
            placed as (
                select widened.*,
                       concat_ws(' ', slot, lpad(cast(999999999 - arrivals_high - departures_high as text), 9, '0'),
                                 lab) collate "C" as place
                from widened
            )
            """;

    private final JdbcClient jdbc;
    private final LabDirectory labs;

    Balances(JdbcClient jdbc, LabDirectory labs) {
        this.jdbc = jdbc;
        this.labs = labs;
    }

    /** A stretch of the balances, in the order of time and, within an interval, those of the most moves first. */
    public Listed<IntervalBalance> read(Asked asked) {
        LabTree tree = labs.tree();
        return Listed.cut(
                placed("select * from placed where " + asked.stretch().sql("place"), asked, tree)
                        .param("place", asked.stretch().place())
                        .query((row, number) -> balance(row, tree))
                        .list(),
                asked.stretch(),
                IntervalBalance::place);
    }

    /** How many balances there are in all; one statement. */
    public int count(Asked asked) {
        return placed("select count(*) from placed", asked, labs.tree())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec placed(String read, Asked asked, LabTree tree) {
        Selection selection = new Selection(asked.filter());
        Houses houses = new Houses(tree, asked.parts());
        Set<String> sought = asked.filter().labs().labs();
        return jdbc.sql(sql(selection, asked) + read)
                .params(selection.parameters())
                .params(houses.parameters(sought, sought))
                .param("shown", houses.shown(sought, asked.filter().labs().exact()));
    }

    private static String sql(Selection selection, Asked asked) {
        return BALANCES.formatted(
                MovedSql.moved(selection, asked),
                String.join(
                        " union all ",
                        SIDE.formatted("joined", "JOINED", "joined is not null and not internal"),
                        SIDE.formatted("departed", "LEFT", "departed is not null and not internal"),
                        SIDE.formatted("joined", "INTERNAL", "internal")),
                String.join(
                        ", ",
                        COUNTS.formatted("JOINED", "arrivals", "of_person"),
                        COUNTS.formatted("LEFT", "departures", "of_person"),
                        COUNTS.formatted("JOINED", "arriving_groups", "not of_person"),
                        COUNTS.formatted("LEFT", "departing_groups", "not of_person"),
                        COUNTS.formatted("INTERNAL", "internal", "true")),
                "lab = any(:shown)",
                String.join(
                        ", ",
                        wide("arrivals"),
                        wide("departures"),
                        wide("arriving_groups"),
                        wide("departing_groups"),
                        wide("internal")));
    }

    private static String wide(String counted) {
        String own = counted + "_own";
        return own + " + " + MovedSql.loose(own, "lab") + " as " + counted + "_high";
    }

    private static IntervalBalance balance(ResultSet row, LabTree tree) throws SQLException {
        return new IntervalBalance(
                new Slot(row.getString("slot")),
                Objects.requireNonNull(tree.labs().get(row.getString("lab"))),
                side(row, "arrivals", "arriving_groups"),
                side(row, "departures", "departing_groups"),
                Rows.bounds(row, "internal"),
                row.getString("place"));
    }

    private static IntervalBalance.Side side(ResultSet row, String people, String groups) throws SQLException {
        Bounds bounds = Rows.bounds(row, people);
        return new IntervalBalance.Side(
                bounds,
                Rows.bounds(row, groups),
                row.getInt(people + "_contested"),
                bounds.high() - row.getInt(people + "_own"),
                row.getInt(people + "_undated"),
                row.getInt(groups + "_undated"));
    }
}
