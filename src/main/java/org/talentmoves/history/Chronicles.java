package org.talentmoves.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.Occasion;
import org.talentmoves.editorial.Revision;
import org.talentmoves.editorial.RevisionJson;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Whole;
import org.talentmoves.intake.Manuscripts;

/** The versions of single things. */
@Service
@Transactional(readOnly = true)
public class Chronicles {

    private static final String VERSIONS = """
            select * from revision
            where subject = any (array(select unnest(cast(:subjects as text[]))
                                       union all
                                       select pay_term_id from pay_term where offer_id = any (:subjects)))
            order by subject collate "C", version desc""";

    private final JdbcClient jdbc;
    private final RevisionJson json;
    private final Manuscripts manuscripts;

    Chronicles(JdbcClient jdbc, RevisionJson json, Manuscripts manuscripts) {
        this.jdbc = jdbc;
        this.json = json;
        this.manuscripts = manuscripts;
    }

    /**
     * All versions of it, and of the pay terms of an offer; refuses what was never public. One statement, and two more where
     * there is something to compare, one more for the pay terms.
     */
    public Chronicle get(Subject subject) {
        Map<Subject, List<Revision>> revisions = revisions(List.of(subject));
        Map<Subject, Whole> present = present(subject, revisions);
        if (revisions.isEmpty() && present.isEmpty()) {
            throw new NoSuchSubject(subject);
        }
        revisions.computeIfAbsent(subject, unchanged -> List.of(first(unchanged)));
        return chronicle(subject, revisions, present)
                .with(revisions.keySet().stream()
                        .filter(part -> !part.equals(subject))
                        .map(part -> chronicle(part, revisions, present))
                        .toList());
    }

    /** As {@link #get}, and empty for what was never public. */
    public Optional<Chronicle> find(Subject subject) {
        try {
            return Optional.of(get(subject));
        } catch (NoSuchSubject e) {
            return Optional.empty();
        }
    }

    private static Chronicle chronicle(
            Subject subject, Map<Subject, List<Revision>> revisions, Map<Subject, Whole> present) {
        return Chronicle.of(subject, revisions.getOrDefault(subject, List.of()), present.get(subject));
    }

    /** Of labs, people and sources that came in files long ago, the first version is not written before there is a second. */
    static Revision first(Subject subject) {
        return new Revision(subject, 1, Occasion.BROUGHT, null, null, null, List.of());
    }

    /** The chronicles of several things, without those of their parts. */
    Map<Subject, Chronicle> of(Set<Subject> subjects) {
        Map<Subject, List<Revision>> revisions = revisions(subjects);
        revisions.keySet().retainAll(subjects);
        Map<Subject, Whole> present = wholes(revisions);
        Map<Subject, Chronicle> chronicles = new LinkedHashMap<>();
        revisions.forEach((subject, all) -> chronicles.put(subject, chronicle(subject, revisions, present)));
        return chronicles;
    }

    private Map<Subject, List<Revision>> revisions(Collection<Subject> subjects) {
        Map<Subject, List<Revision>> revisions = new LinkedHashMap<>();
        jdbc.sql(VERSIONS)
                .param("subjects", subjects.stream().map(Subject::toString).toArray(String[]::new))
                .query((row, number) -> json.read(row))
                .list()
                .forEach(revision -> revisions
                        .computeIfAbsent(revision.subject(), first -> new ArrayList<>())
                        .add(revision));
        return revisions;
    }

    /** What holds now, of all that has several versions; of what has none on record, whether it is there at all. */
    private Map<Subject, Whole> present(Subject subject, Map<Subject, List<Revision>> revisions) {
        return revisions.isEmpty()
                ? manuscripts
                        .whole(subject)
                        .map(whole -> Map.of(subject, whole))
                        .orElse(Map.of())
                : wholes(revisions);
    }

    private Map<Subject, Whole> wholes(Map<Subject, List<Revision>> revisions) {
        List<Subject> asked = revisions.values().stream()
                .filter(Chronicles::isToBeCompared)
                .map(all -> all.get(0).subject())
                .toList();
        return asked.isEmpty() ? Map.of() : manuscripts.wholes(asked);
    }

    private static boolean isToBeCompared(List<Revision> all) {
        @Nullable Whole kept = all.get(0).content();
        return all.get(0).version() > 1 && kept == null;
    }
}
