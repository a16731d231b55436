package org.talentmoves.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.move.Career;
import org.talentmoves.move.MoveKind;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Standing;

/** The careers of many people, as {@link People} tells each; one statement, which keeps few of them in memory. */
@Service
@Transactional(readOnly = true)
public class Careers {

    /** So many moves are fetched at a time. */
    private static final int STRETCH = 2_000;

    private static final String STEPS = """
            select move.researcher_id, move.move_id, move.kind, departed.slug as from_slug, joined.slug as to_slug,
                   coalesce(move.effective_on, move.announced_on) as moved_on, known.standing
            from move
            join %s known on known.fact_id = move.move_id and known.kind = 'MOVE'
            left join lab departed on departed.lab_id = move.from_lab_id
            left join lab joined on joined.lab_id = move.to_lab_id
            where move.researcher_id is not null and %s and %s and %s
            order by move.researcher_id, move.move_id""";

    private static final String OF_PEOPLE =
            "move.researcher_id in (select researcher_id from researcher where slug = any(:researcher))";

    private static final String OF_LABS = """
            move.researcher_id in (
                select touching.researcher_id from timeline_lab touched join move touching on touching.move_id = touched.fact_id
                where touched.kind = 'MOVE' and touched.of_person
                    and touched.lab_id in (select lab_id from lab where slug = any(:lab)))""";

    private static final String NAMES = """
            select researcher_id, slug, name, name_zh from person where researcher_id = any(cast(:people as uuid[]))""";

    private final JdbcClient jdbc;
    private final LabDirectory labs;

    Careers(JdbcClient jdbc, LabDirectory labs) {
        this.jdbc = jdbc;
        this.labs = labs;
    }

    /** Tells the careers of the people whom the filter names, of those who were at its labs, or of all. */
    public void tell(Filter filter, BiConsumer<UUID, Career> listener) {
        LabTree tree = labs.tree();
        Each each = new Each(tree, listener);
        jdbc.sql(sql(filter))
                .params(filter.vantage().parameters())
                .param("researcher", FilterConditions.texts(filter.researchers()))
                .param("lab", FilterConditions.texts(filter.labs().labs()))
                .withFetchSize(STRETCH)
                .query(each);
        each.end();
    }

    private static String sql(Filter filter) {
        Set<String> labs = filter.labs().labs();
        return STEPS.formatted(
                filter.vantage().timeline(),
                filter.vantage().isSureEnough("known.standing"),
                filter.researchers().isEmpty() ? "true" : OF_PEOPLE,
                labs.isEmpty() ? "true" : OF_LABS);
    }

    /** How people are called; one statement. */
    public List<Named> names(Set<UUID> people) {
        return jdbc.sql(NAMES)
                .param("people", people.toArray(UUID[]::new))
                .query((row, number) -> new Named(
                        row.getObject("researcher_id", UUID.class),
                        new PersonRef(row.getString("slug"), row.getString("name"), row.getString("name_zh"))))
                .list();
    }

    /** Somebody by the key that careers are told with. */
    public record Named(UUID key, PersonRef person) {}

    /** Gathers the moves of one person after the other. */
    private static final class Each implements RowCallbackHandler {

        private final LabTree tree;
        private final BiConsumer<UUID, Career> listener;
        private final List<Career.Step> steps = new ArrayList<>();
        private @Nullable UUID person;

        Each(LabTree tree, BiConsumer<UUID, Career> listener) {
            this.tree = tree;
            this.listener = listener;
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            UUID next = row.getObject("researcher_id", UUID.class);
            if (!next.equals(person)) {
                end();
                person = next;
            }
            steps.add(step(row));
        }

        void end() {
            if (person != null) {
                listener.accept(person, Career.of(List.copyOf(steps), tree::sameHouse));
            }
            steps.clear();
        }
    }

    /** Reads a move of a person. */
    static Career.Step step(ResultSet row) throws SQLException {
        return new Career.Step(
                new FactId(row.getString("move_id")),
                MoveKind.valueOf(row.getString("kind")),
                row.getString("from_slug"),
                row.getString("to_slug"),
                Rows.date(row, "moved_on"),
                Standing.valueOf(row.getString("standing")));
    }
}
