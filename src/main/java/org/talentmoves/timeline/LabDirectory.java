package org.talentmoves.timeline;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.lab.LabKind;
import org.talentmoves.lab.LabNotFound;
import org.talentmoves.lab.LabProfile;

/** Labs as readers see them: what they are called, who came and who left. */
@Service
@Transactional(readOnly = true)
public class LabDirectory {

    private static final String CARDS = """
            select lab.slug, lab.name, lab.name_zh, lab.kind, lab.country, lab.founded, lab.dissolved, lab.note,
                   parent.slug as parent_slug, parent.name as parent_name, parent.name_zh as parent_name_zh,
                   array(select alias from lab_alias where lab_alias.lab_id = lab.lab_id order by position) as aliases,
                   array(select slug from lab part where part.parent_id = lab.lab_id order by slug) as part_slugs,
                   array(select name from lab part where part.parent_id = lab.lab_id order by slug) as part_names,
                   array(select name_zh from lab part where part.parent_id = lab.lab_id order by slug) as part_names_zh
            from lab left join lab parent on parent.lab_id = lab.parent_id
            %s""";

    private static final String BALANCES = """
            select lab.slug, lab.name, lab.name_zh,
                   parent.slug as parent_slug, parent.name as parent_name, parent.name_zh as parent_name_zh,
                   moves.*, undated.*
            from lab
            left join lab parent on parent.lab_id = lab.parent_id
            cross join lateral (
                select %1$s, %2$s from %5$s moved
                where moved.lab_id = lab.lab_id and kind = 'MOVE' and not internal and %6$s and %7$s
            ) moves
            cross join lateral (
                select count(*) filter (where side = 'JOINED') as arrivals_undated,
                       count(*) filter (where side = 'LEFT') as departures_undated
                from %5$s moved
                where moved.lab_id = lab.lab_id and kind = 'MOVE' and not internal and of_person
                    and side in ('JOINED', 'LEFT') and calendar_position = 0 and %6$s and %8$s
            ) undated
            where %3$s
            order by %4$s""";

    /** What is counted of one side, named by its prefix. */
    private static final String COUNTS = """
            count(*) filter (where side = '%1$s' and of_person and standing <> 'CONTESTED' and %3$s) as %2$s_low,
            count(*) filter (where side = '%1$s' and of_person) as %2$s_high,
            count(*) filter (where side = '%1$s' and of_person and standing = 'CONTESTED') as %2$s_contested,
            count(*) filter (where side = '%1$s' and not of_person) as %2$s_groups""";

    private final JdbcClient jdbc;

    LabDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of all labs, for a choice among them. */
    public List<LabRef> names() {
        return List.copyOf(tree().labs().values());
    }

    /** All labs, each with its whole; in the order of their names. */
    public LabTree tree() {
        Map<String, LabRef> labs = new LinkedHashMap<>();
        Map<String, String> wholes = new HashMap<>();
        jdbc.sql("""
                        select lab.slug, lab.name, lab.name_zh, parent.slug as whole
                        from lab left join lab parent on parent.lab_id = lab.parent_id
                        order by lower(lab.name), lab.slug""").query(row -> {
            LabRef lab = new LabRef(row.getString("slug"), row.getString("name"), row.getString("name_zh"));
            labs.put(lab.slug(), lab);
            if (row.getString("whole") != null) {
                wholes.put(lab.slug(), row.getString("whole"));
            }
        });
        return new LabTree(labs, wholes);
    }

    public Optional<LabCard> find(String slug) {
        return jdbc.sql(CARDS.formatted("where lab.slug = :slug"))
                .param("slug", slug)
                .query(LabDirectory::card)
                .optional();
    }

    /** Those of the labs that are there; one statement. */
    public List<LabCard> cards(Collection<String> slugs) {
        return jdbc.sql(CARDS.formatted("where lab.slug = any(:slugs)"))
                .param("slugs", slugs.toArray(String[]::new))
                .query(LabDirectory::card)
                .list();
    }

    /** A stretch of the labs of which something is told from a vantage, in the order of their slugs; one statement. */
    public Listed<LabCard> list(KeyStretch stretch, Vantage vantage) {
        return Listed.cut(
                jdbc.sql(CARDS.formatted("where " + known(vantage) + " and " + stretch.sql("lab.slug")))
                        .params(vantage.parameters())
                        .param("place", stretch.place())
                        .query(LabDirectory::card)
                        .list(),
                stretch,
                LabCard::slug);
    }

    /** How many labs there are of which something is told from a vantage; one statement. */
    public int count(Vantage vantage) {
        return jdbc.sql("select count(*) from lab where " + known(vantage))
                .params(vantage.parameters())
                .query(Integer.class)
                .single();
    }

    private static String known(Vantage vantage) {
        return vantage.equals(Vantage.NOW)
                ? "true"
                : "lab.lab_id in (select known.lab_id from %s known where %s)"
                        .formatted(vantage.timelineLab(), vantage.isSureEnough("known.standing"));
    }

    /** Arrivals and departures in a period of every lab of which something is told from a vantage. */
    public List<Balance> balances(Period period, Vantage vantage, LabOrder order) {
        return balances(period, vantage, order.sql(), jdbc -> jdbc);
    }

    /** Arrivals and departures of one lab in a period. */
    public Balance balance(String slug, Period period, Vantage vantage) {
        return Optional.ofNullable(balances(List.of(slug), period, vantage).get(slug))
                .orElseThrow(() -> new LabNotFound(slug));
    }

    /** Arrivals and departures of some labs in a period, by their slugs; one statement. */
    public Map<String, Balance> balances(Collection<String> slugs, Period period, Vantage vantage) {
        String[] some = slugs.toArray(String[]::new);
        return balances(period, vantage, null, jdbc -> jdbc.param("slugs", some)).stream()
                .collect(toMap(balance -> balance.lab().slug(), identity()));
    }

    private List<Balance> balances(
            Period period, Vantage vantage, @Nullable String order, UnaryOperator<JdbcClient.StatementSpec> asking) {
        String sql = BALANCES.formatted(
                COUNTS.formatted("JOINED", "arrivals", period.within()),
                COUNTS.formatted("LEFT", "departures", period.within()),
                order == null ? "lab.slug = any(:slugs)" : known(vantage),
                order == null ? "lab.slug" : order,
                vantage.timelineLab(),
                vantage.isSureEnough("standing"),
                period.overlapping(),
                period.isOpen() ? "false" : "true");
        return asking.apply(jdbc.sql(sql).params(period.parameters()).params(vantage.parameters()))
                .query(LabDirectory::balance)
                .list();
    }

    private static LabCard card(ResultSet row, int number) throws SQLException {
        LabProfile profile = new LabProfile(
                row.getString("name"),
                row.getString("name_zh"),
                LabKind.valueOf(row.getString("kind")),
                row.getString("country"),
                Rows.date(row, "founded"),
                Rows.date(row, "dissolved"),
                row.getString("note"));
        return new LabCard(
                row.getString("slug"),
                profile,
                Rows.texts(row, "aliases"),
                Rows.lab(row, "parent_"),
                Rows.labs(row, "part_"));
    }

    private static Balance balance(ResultSet row, int number) throws SQLException {
        return new Balance(
                new LabRef(row.getString("slug"), row.getString("name"), row.getString("name_zh")),
                Rows.lab(row, "parent_"),
                movement(row, "arrivals"),
                movement(row, "departures"));
    }

    private static Movement movement(ResultSet row, String side) throws SQLException {
        return new Movement(
                new Bounds(row.getInt(side + "_low"), row.getInt(side + "_high")),
                row.getInt(side + "_contested"),
                row.getInt(side + "_undated"),
                row.getInt(side + "_groups"));
    }
}
