package org.talentmoves.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.Whole;
import org.talentmoves.intake.Manuscripts;

/** Holds what is proposed against what is public. */
@Service
@Transactional(readOnly = true)
public class Comparisons {

    private final Manuscripts manuscripts;
    private final FieldWriter writer;
    private final DraftReader reader;

    Comparisons(Manuscripts manuscripts, FieldWriter writer, DraftReader reader) {
        this.manuscripts = manuscripts;
        this.writer = writer;
        this.reader = reader;
    }

    /** Everything that is new or would change, part by part; citations stand with their facts. */
    public List<Compared> of(ReadDraft draft) {
        return draft.parts().stream()
                .filter(part -> part.kind() != PartKind.CITATION)
                .map(part -> compared(draft, part))
                .toList();
    }

    private Compared compared(ReadDraft draft, ReadPart part) {
        Whole there = part.part().isNew() || part.subject() == null
                ? null
                : manuscripts.whole(part.subject()).orElse(null);
        List<Compared.Row> rows = rows(part, there == null ? Map.of() : there.cells());
        int filled = (int) part.kind().fields().stream()
                .filter(field -> !part.part().field(field.name()).isBlank())
                .count();
        int changed = (int) rows.stream().filter(row -> !row.after().isEmpty()).count();
        return new Compared(part, rows, filled - changed, citations(draft, part, there));
    }

    private List<Compared.Row> rows(ReadPart part, Map<String, String> before) {
        Map<String, String> typed = writer.fields(part.kind(), before);
        Map<String, Said> was = said(part.kind(), typed);
        List<Compared.Row> rows = new ArrayList<>();
        for (Field field : part.kind().fields()) {
            String then = typed.getOrDefault(field.name(), "");
            String now = part.part().field(field.name()).strip();
            boolean same = then.equals(now)
                    || part.said(field).refused() == null
                            && part.said(field)
                                    .cells()
                                    .equals(was.getOrDefault(field.name(), Said.NOTHING)
                                            .cells());
            if (!same && field.input() != Input.ABOUT) {
                rows.add(new Compared.Row(field, then, now, part.said(field)));
            }
        }
        return rows;
    }

    private Map<String, Said> said(PartKind kind, Map<String, String> typed) {
        Draft.Part part = new Draft.Part("n1", kind.word(), 1, null, 0, typed, null);
        return reader.read(new Draft(List.of(part)), Locale.ENGLISH, Numbers.forTrying())
                .parts()
                .get(0)
                .said();
    }

    private List<Compared.Cited> citations(ReadDraft draft, ReadPart fact, @Nullable Whole there) {
        Map<String, Map<String, String>> before = new LinkedHashMap<>();
        if (there != null) {
            there.citations().forEach(cells -> before.put(key(cells), cells));
        }
        List<Compared.Cited> cited = new ArrayList<>();
        for (ReadPart citation : draft.citing(fact)) {
            Map<String, String> was = before.remove(key(citation.cells()));
            List<Compared.Row> rows = rows(citation, was == null ? Map.of() : was);
            String change = was == null ? "added" : rows.isEmpty() ? "same" : "changed";
            cited.add(new Compared.Cited(
                    change,
                    citation.part().field("source"),
                    slug(draft, citation.cells().getOrDefault("source", "")),
                    rows));
        }
        before.values()
                .forEach(was -> cited.add(
                        new Compared.Cited("dropped", source(was), was.getOrDefault("source", ""), dropped(was))));
        return cited;
    }

    private static String slug(ReadDraft draft, String slug) {
        boolean fresh = draft.parts().stream()
                .anyMatch(part -> part.kind() == PartKind.SOURCE
                        && part.part().isNew()
                        && part.subjectOf()
                                .filter(subject -> subject.key().equals(slug))
                                .isPresent());
        return fresh ? "" : slug;
    }

    private String source(Map<String, String> cells) {
        return writer.fields(PartKind.CITATION, cells).getOrDefault("source", "");
    }

    private List<Compared.Row> dropped(Map<String, String> cells) {
        Map<String, String> typed = writer.fields(PartKind.CITATION, cells);
        return PartKind.CITATION.fields().stream()
                .filter(field -> typed.containsKey(field.name()))
                .map(field -> new Compared.Row(field, typed.getOrDefault(field.name(), ""), "", Said.NOTHING))
                .toList();
    }

    static String key(Map<String, String> cells) {
        Map<String, String> known = new HashMap<>(cells);
        return known.getOrDefault("source", "") + " " + known.getOrDefault("stance", "");
    }
}
