package org.talentmoves.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.source.SourceKind;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.SourceRef;

/** How the labs, people and sources are called to which versions point by their slugs; one statement. */
@Service
@Transactional(readOnly = true)
public class Nameplates {

    private static final String NAMED = """
            select 'lab' as what, slug, name, name_zh, null as url, null as published_on, null as language, null as kind
            from lab where slug = any (:slugs)
            union all
            select 'person', slug, name, name_zh, null, null, null, null from person where slug = any (:slugs)
            union all
            select 'source', slug, publisher, title, url, published_on, language, kind
            from source where slug = any (:slugs)""";

    private static final Set<Reading> POINTING = Set.of(Reading.LAB, Reading.RESEARCHERS, Reading.SOURCE);

    private final JdbcClient jdbc;

    Nameplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of everything to which these differences point; what is not there any more has none. */
    public Plates of(Collection<Difference> differences) {
        Set<String> slugs = new HashSet<>();
        differences.stream()
                .flatMap(Difference::all)
                .filter(change -> POINTING.contains(change.facet().reading()))
                .forEach(change -> {
                    change.before().values().forEach(cell -> slugs.addAll(Arrays.asList(cell.split("\\|"))));
                    change.after().values().forEach(cell -> slugs.addAll(Arrays.asList(cell.split("\\|"))));
                });
        Plates plates = new Plates(new HashMap<>(), new HashMap<>(), new HashMap<>());
        if (!slugs.isEmpty()) {
            jdbc.sql(NAMED).param("slugs", slugs.toArray(String[]::new)).query(plates::enter);
        }
        return plates;
    }

    /** Names by slug. */
    public record Plates(Map<String, LabRef> labs, Map<String, PersonRef> people, Map<String, SourceRef> sources) {

        private void enter(ResultSet row) throws SQLException {
            String slug = row.getString("slug");
            switch (row.getString("what")) {
                case "lab" -> labs.put(slug, new LabRef(slug, row.getString("name"), row.getString("name_zh")));
                case "person" -> people.put(slug, new PersonRef(slug, row.getString("name"), row.getString("name_zh")));
                default -> sources.put(slug, source(slug, row));
            }
        }

        private static SourceRef source(String slug, ResultSet row) throws SQLException {
            String published = row.getString("published_on");
            return new SourceRef(
                    slug,
                    row.getString("name"),
                    row.getString("name_zh"),
                    row.getString("url"),
                    published == null ? null : PartialDate.of(published),
                    row.getString("language"),
                    SourceKind.valueOf(row.getString("kind")));
        }
    }
}
