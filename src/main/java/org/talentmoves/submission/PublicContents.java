package org.talentmoves.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.desk.PartKind;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Whole;
import org.talentmoves.intake.Manuscripts;
import org.talentmoves.shared.FactKind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is public, in the form in which it is written: a few statements for any number of things. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class PublicContents {

    private static final String VERSIONS = """
            select subject, coalesce(fact.version, (
                select max(version) from revision where revision.subject = asked.subject), 1) as version
            from unnest(:subjects) asked (subject) left join fact on fact_id = asked.subject""";

    private final Manuscripts manuscripts;
    private final JdbcClient jdbc;

    PublicContents(Manuscripts manuscripts, JdbcClient jdbc) {
        this.manuscripts = manuscripts;
        this.jdbc = jdbc;
    }

    /** Refuses with {@link NoSuchSubject} what is not public. */
    public Content of(Subject subject) {
        return find(subject).orElseThrow(() -> new NoSuchSubject(subject));
    }

    Optional<Content> find(Subject subject) {
        return Optional.ofNullable(of(List.of(subject)).get(subject));
    }

    /** The {@code ETag} of what is public, also of what becomes so in the present transaction. */
    public String etag(Subject subject) {
        return new Content(subject, versions(List.of(subject)), Json.object()).etag();
    }

    /** Of those that are public. */
    Map<Subject, Content> of(Collection<Subject> subjects) {
        Map<Subject, List<Subject>> terms = terms(subjects);
        List<Subject> all = new ArrayList<>(subjects);
        terms.values().forEach(all::addAll);
        Map<Subject, Whole> wholes = manuscripts.wholes(all);
        Map<Subject, Integer> versions = versions(all);
        Map<Subject, Content> contents = new HashMap<>();
        for (Subject subject : subjects) {
            Whole whole = wholes.get(subject);
            if (whole != null) {
                contents.put(
                        subject, content(subject, whole, terms.getOrDefault(subject, List.of()), wholes, versions));
            }
        }
        return contents;
    }

    private static Content content(
            Subject subject,
            Whole whole,
            List<Subject> terms,
            Map<Subject, Whole> wholes,
            Map<Subject, Integer> versions) {
        PartKind kind = PartKind.of(subject.kind());
        ObjectNode json = ContentWriter.write(kind, whole);
        Map<Subject, Integer> own = new LinkedHashMap<>();
        own.put(subject, versions.getOrDefault(subject, 1));
        if (kind == PartKind.OFFER) {
            ArrayNode paid = json.putArray("package");
            for (Subject term : terms) {
                ObjectNode written = paid.addObject().put("id", term.key());
                written.setAll(ContentWriter.write(PartKind.PAY_TERM, wholes.getOrDefault(term, whole)));
                own.put(term, versions.getOrDefault(term, 1));
            }
        } else if (!kind.isFact()) {
            json.put("slug", subject.key());
        }
        return new Content(subject, own, json);
    }

    private Map<Subject, List<Subject>> terms(Collection<Subject> subjects) {
        Map<Subject, List<Subject>> terms = new HashMap<>();
        String[] offers = subjects.stream()
                .filter(subject ->
                        subject.kind().fact().filter(FactKind.OFFER::equals).isPresent())
                .map(Subject::key)
                .toArray(String[]::new);
        if (offers.length > 0) {
            jdbc.sql("select offer_id, pay_term_id from pay_term where offer_id = any (:offers) order by pay_term_id")
                    .param("offers", offers)
                    .query(row -> {
                        terms.computeIfAbsent(Subject.read(row.getString("offer_id")), first -> new ArrayList<>())
                                .add(Subject.read(row.getString("pay_term_id")));
                    });
        }
        return terms;
    }

    private Map<Subject, Integer> versions(Collection<Subject> subjects) {
        Map<Subject, Integer> versions = new HashMap<>();
        jdbc.sql(VERSIONS)
                .param("subjects", subjects.stream().map(Subject::toString).toArray(String[]::new))
                .query(row -> {
                    versions.put(Subject.read(row.getString("subject")), row.getInt("version"));
                });
        return versions;
    }
}
