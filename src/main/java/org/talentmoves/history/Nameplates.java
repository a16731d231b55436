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

/**
 * How the labs, people and sources are called to which versions point by their slugs, and where they are now; one statement.
 * What was merged into another is called as it was last, and is where its address leads.
 */
@Service
@Transactional(readOnly = true)
public class Nameplates {

    private static final String NAMED = """
            select 'LAB' as kind, slug, slug as leads_to, name, name_zh, null as title, null as url, null as published_on,
                   null as language, null as source_kind
            from lab where slug = any (:slugs)
            union all
            select 'RESEARCHER', slug, slug, name, name_zh, null, null, null, null, null from person where slug = any (:slugs)
            union all
            select 'SOURCE', slug, slug, publisher, null, title, url, published_on, language, kind
            from source where slug = any (:slugs)
            union all
            select kind, slug, leads_to, name, name_zh, title, url, published_on, language, source_kind
            from merged_away where slug = any (:slugs)""";

    private static final Set<Reading> POINTING = Set.of(Reading.LAB, Reading.RESEARCHERS, Reading.SOURCE);

    private final JdbcClient jdbc;

    Nameplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of everything to which these differences point; what was never there has none. */
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

    /** Names by the slug of a version. */
    public record Plates(Map<String, LabRef> labs, Map<String, PersonRef> people, Map<String, SourceRef> sources) {

        private void enter(ResultSet row) throws SQLException {
            String slug = row.getString("slug");
            String there = row.getString("leads_to");
            String name = row.getString("name");
            switch (row.getString("kind")) {
                case "LAB" -> labs.put(slug, new LabRef(there, name, row.getString("name_zh")));
                case "RESEARCHER" -> people.put(slug, new PersonRef(there, name, row.getString("name_zh")));
                default -> sources.put(slug, source(there, name, row));
            }
        }

        private static SourceRef source(String there, String publisher, ResultSet row) throws SQLException {
            String published = row.getString("published_on");
            return new SourceRef(
                    there,
                    publisher,
                    row.getString("title"),
                    row.getString("url"),
                    published == null ? null : PartialDate.of(published),
                    row.getString("language"),
                    SourceKind.valueOf(row.getString("source_kind")));
        }
    }
}
