package org.talentmoves.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.editorial.Whole;
import org.talentmoves.intake.Manuscripts;

/** Takes what is public into forms, to be changed there. */
@Service
@Transactional(readOnly = true)
public class Originals {

    private final Manuscripts manuscripts;
    private final Revisions revisions;
    private final FieldWriter writer;
    private final Titles titles;
    private final JdbcClient jdbc;

    Originals(Manuscripts manuscripts, Revisions revisions, FieldWriter writer, Titles titles, JdbcClient jdbc) {
        this.titles = titles;
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.writer = writer;
        this.jdbc = jdbc;
    }

    /** The whole of it with its citations; of an offer, or of a pay term, the whole package. Refuses what is not public. */
    public Original of(Subject asked) {
        Subject subject = asked.kind() == SubjectKind.PAY_TERM ? offerOf(asked) : asked;
        List<Draft.Part> parts = new ArrayList<>();
        Whole whole = whole(subject);
        add(subject, whole, parts);
        if (subject.kind() == SubjectKind.OFFER) {
            terms(subject).forEach(term -> add(term, whole(term), parts));
        }
        return new Original(form(subject.kind(), whole), new Draft(parts));
    }

    /** A version of it that was public once, to be brought back; its package stays as it is. */
    public Original of(Subject subject, int version) {
        Whole now = whole(subject);
        Whole then = revisions.content(subject, version, now).orElseThrow(() -> new NoSuchSubject(subject));
        List<Draft.Part> parts = new ArrayList<>();
        add(subject, then, parts);
        return new Original(form(subject.kind(), then), new Draft(parts));
    }

    /** It and nothing of what it says but how it is called in a list: for what is decided of the whole. */
    public Draft bare(Subject subject) {
        Map<String, String> fields =
                writer.fields(PartKind.of(subject.kind()), whole(subject).cells());
        Draft all = new Draft(List.of(part(subject, fields, "n1")));
        Map<String, String> called = Map.of(
                "called", titles.of(all, Locale.ENGLISH), "called_zh", titles.of(all, Locale.SIMPLIFIED_CHINESE));
        return new Draft(List.of(part(subject, called, "n1")));
    }

    private Whole whole(Subject subject) {
        return manuscripts.whole(subject).orElseThrow(() -> new NoSuchSubject(subject));
    }

    private void add(Subject subject, Whole whole, List<Draft.Part> parts) {
        PartKind kind = PartKind.of(subject.kind());
        String key = "n" + (parts.size() + 1);
        parts.add(part(subject, writer.fields(kind, whole.cells()), key));
        for (Map<String, String> citation : whole.citations()) {
            Map<String, String> fields = new HashMap<>(writer.fields(PartKind.CITATION, citation));
            fields.put("about", key);
            parts.add(new Draft.Part("n" + (parts.size() + 1), PartKind.CITATION.word(), 1, null, 0, fields, null));
        }
    }

    private Draft.Part part(Subject subject, Map<String, String> fields, String key) {
        return new Draft.Part(
                key,
                PartKind.of(subject.kind()).word(),
                1,
                subject.toString(),
                revisions.version(subject),
                fields,
                null);
    }

    private static FormKind form(SubjectKind kind, Whole whole) {
        return switch (kind) {
            case MOVE -> whole.cell("group_label").isEmpty() ? FormKind.MOVE : FormKind.GROUP;
            case OFFER, PAY_TERM -> FormKind.OFFER;
            case DEAL -> FormKind.DEAL;
            case BENCHMARK -> FormKind.BENCHMARK;
            case MILESTONE -> FormKind.MILESTONE;
            case LAB -> FormKind.LAB;
            case RESEARCHER -> FormKind.RESEARCHER;
            case SOURCE -> FormKind.SOURCE;
        };
    }

    private Subject offerOf(Subject term) {
        return jdbc.sql("select offer_id from pay_term where pay_term_id = :term")
                .param("term", term.key())
                .query(String.class)
                .optional()
                .map(Subject::read)
                .orElse(term);
    }

    private List<Subject> terms(Subject offer) {
        return jdbc
                .sql("select pay_term_id from pay_term where offer_id = :offer order by pay_term_id")
                .param("offer", offer.key())
                .query(String.class)
                .stream()
                .map(Subject::read)
                .toList();
    }
}
