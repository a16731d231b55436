package org.talentmoves.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Whole;
import org.talentmoves.intake.Manuscripts;

/** Holds what is proposed against what is public. */
@Service
@Transactional(readOnly = true)
public class Comparisons {

    private final Manuscripts manuscripts;
    private final FieldWriter writer;
    private final Meanings meanings;

    Comparisons(Manuscripts manuscripts, FieldWriter writer, Meanings meanings) {
        this.manuscripts = manuscripts;
        this.writer = writer;
        this.meanings = meanings;
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
        ReadPart was = meanings.of(part.kind(), before);
        return part.kind().fields().stream()
                .filter(field -> field.input() != Input.ABOUT && !ThreeTexts.isSame(field, was, part))
                .map(field -> new Compared.Row(
                        field,
                        was.part().field(field.name()),
                        part.part().field(field.name()).strip(),
                        part.said(field)))
                .toList();
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
                    Reference.name(citation.part().field("source")),
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
