package org.talentmoves.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.move.Career;
import org.talentmoves.researcher.NameKind;
import org.talentmoves.researcher.PersonName;

/** People as readers see them: their names, and the careers that follow from their moves. Three statements for any number. */
@Service
@Transactional(readOnly = true)
public class People implements PeopleBySlug {

    private static final String CARDS = """
            select person.slug, person.name, person.name_zh, %3$s as expertise,
                   named.names, named.languages, named.scripts, named.kinds,
                   others.slugs as other_slugs, others.names as other_names, others.names_zh as other_names_zh
            from (select * from person where %1$s) person
            join lateral (
                select array_agg(name order by position) as names, array_agg(language order by position) as languages,
                       array_agg(script order by position) as scripts, array_agg(kind order by position) as kinds
                from researcher_name where researcher_name.researcher_id = person.researcher_id
            ) named on true
            left join lateral (
                select array_agg(other.slug order by other.slug) as slugs,
                       array_agg(other.name order by other.slug) as names,
                       array_agg(other.name_zh order by other.slug) as names_zh
                from researcher_distinct_from apart
                join person other on other.researcher_id = apart.other_id
                where apart.researcher_id = person.researcher_id
            ) others on true
            order by person.slug %2$s""";

    private static final String STEPS = """
            select researcher.slug as person, move_id, move.kind, departed.slug as from_slug, joined.slug as to_slug,
                   coalesce(effective_on, announced_on) as moved_on, timeline.standing
            from move
            join %1$s timeline on fact_id = move_id
            join researcher on researcher.researcher_id = move.researcher_id
            left join lab departed on departed.lab_id = from_lab_id
            left join lab joined on joined.lab_id = to_lab_id
            where researcher.slug = any(:people) and %2$s""";

    private final JdbcClient jdbc;
    private final LabDirectory labs;

    People(JdbcClient jdbc, LabDirectory labs) {
        this.jdbc = jdbc;
        this.labs = labs;
    }

    @Override
    public Optional<PersonRef> named(String slug) {
        return jdbc.sql("select slug, name, name_zh from person where slug = :slug")
                .param("slug", slug)
                .query((row, number) ->
                        new PersonRef(row.getString("slug"), row.getString("name"), row.getString("name_zh")))
                .optional();
    }

    /** A person, whose career follows from the moves that are known and sure enough from a vantage. */
    public Optional<ResearcherCard> find(String slug, Vantage vantage) {
        return cards(
                        jdbc.sql(CARDS.formatted("slug = :slug", "asc", vantage.note("person.expertise")))
                                .param("slug", slug),
                        labs.tree(),
                        vantage)
                .stream()
                .findFirst();
    }

    /** Those of the people who are there; two statements. */
    public List<ResearcherCard> cards(Collection<String> slugs, LabTree tree, Vantage vantage) {
        return cards(
                jdbc.sql(CARDS.formatted("slug = any(:slugs)", "asc", vantage.note("person.expertise")))
                        .param("slugs", slugs.toArray(String[]::new)),
                tree,
                vantage);
    }

    /** A stretch of the people who are sought, in the order of their slugs. */
    public Listed<ResearcherCard> list(PeopleSought sought, KeyStretch stretch, LabTree tree) {
        return Listed.cut(
                cards(
                        jdbc.sql(CARDS.formatted(
                                        sought.sql() + stretch.sql("slug"),
                                        stretch.order(),
                                        sought.vantage().note("person.expertise")))
                                .param("place", stretch.place())
                                .params(sought.parameters()),
                        tree,
                        sought.vantage()),
                stretch,
                card -> card.ref().slug());
    }

    /** How many people are sought; one statement. */
    public int count(PeopleSought sought) {
        return jdbc.sql("select count(*) from person where " + sought.sql() + "true")
                .params(sought.parameters())
                .query(Integer.class)
                .single();
    }

    private List<ResearcherCard> cards(JdbcClient.StatementSpec statement, LabTree tree, Vantage vantage) {
        List<Named> people = statement.query(Named::of).list();
        Map<String, List<Career.Step>> steps = jdbc
                .sql(STEPS.formatted(vantage.timeline(), vantage.isSureEnough("timeline.standing")))
                .params(vantage.parameters())
                .param(
                        "people",
                        people.stream().map(named -> named.ref().slug()).toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("person"), Careers.step(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return people.stream()
                .map(named -> named.with(
                        Career.of(steps.getOrDefault(named.ref().slug(), List.of()), tree::sameHouse), tree.labs()))
                .toList();
    }

    private record Named(
            PersonRef ref, @Nullable String expertise, List<PersonName> names, List<PersonRef> distinctFrom) {

        static Named of(ResultSet row, int number) throws SQLException {
            return new Named(
                    new PersonRef(row.getString("slug"), row.getString("name"), row.getString("name_zh")),
                    row.getString("expertise"),
                    names(row),
                    Rows.people(row, "other_"));
        }

        private static List<PersonName> names(ResultSet row) throws SQLException {
            List<String> names = Rows.texts(row, "names");
            List<PersonName> read = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                read.add(new PersonName(
                        names.get(i),
                        Rows.texts(row, "languages").get(i),
                        Rows.texts(row, "scripts").get(i),
                        NameKind.valueOf(Rows.texts(row, "kinds").get(i))));
            }
            return read;
        }

        ResearcherCard with(Career career, Map<String, LabRef> labs) {
            return new ResearcherCard(ref, expertise, names, distinctFrom, career, labs);
        }
    }
}
