package org.talentmoves.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.Subject;

/**
 * A part of a draft with what each of its fields says.
 *
 * @param subject as what it is or would be public; null for a citation, and where no address can be made of a name
 */
public record ReadPart(
        Draft.Part part,
        PartKind kind,
        Map<String, Said> said,
        @Nullable Subject subject) {

    public String key() {
        return part.key();
    }

    public Said said(Field field) {
        return said.getOrDefault(field.name(), Said.NOTHING);
    }

    /** The slug under which a lab, a person or a source is known, or would be; empty for all else. */
    public String address() {
        return subject == null || subject.kind().isFact() ? "" : subject.key();
    }

    Optional<Subject> subjectOf() {
        return Optional.ofNullable(subject);
    }

    /** Stands in a column of what cannot be understood, and can be read in none. */
    static final String UNREAD = "?";

    /**
     * The same as far as it can be checked: under an address that nothing has where none can be made, with what cannot be read
     * where a field is refused.
     */
    ReadPart checkable() {
        Map<String, Said> known = new HashMap<>(said);
        kind.fields().stream()
                .filter(field -> said(field).refused() != null)
                .forEach(field -> known.put(field.name(), said(field).filling(field.columns(), UNREAD)));
        Optional<Subject> called =
                isNameless() ? kind.subject().map(record -> new Subject(record, "nameless-" + key())) : subjectOf();
        return new ReadPart(part, kind, known, called.orElse(null));
    }

    /** Everything that its fields say, by column. */
    Map<String, String> cells() {
        Map<String, String> cells = new HashMap<>();
        for (Field field : kind.fields()) {
            if (field.input() == Input.SPLIT_DATE) {
                cells.put(field.columns().get(1), "false");
            }
            if (field.input() == Input.SUM && kind == PartKind.DEAL) {
                cells.put("qualifier", "undisclosed");
            }
            cells.putAll(said(field).cells());
        }
        return cells;
    }

    /** Whether nothing is said of which an address could be made. */
    public boolean isNameless() {
        return subject == null && kind != PartKind.CITATION;
    }

    public boolean isRefused() {
        return isNameless() || said.values().stream().anyMatch(said -> said.refused() != null);
    }
}
