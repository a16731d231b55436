package org.talentmoves.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.Revision;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Whole;
import org.talentmoves.intake.Manuscripts;

/** Brings changes that were overtaken up to the version that holds, field by field; nothing that was typed is lost. */
@Service
@Transactional(readOnly = true)
public class Rebases {

    private final Manuscripts manuscripts;
    private final Revisions revisions;
    private final FieldWriter writer;

    Rebases(Manuscripts manuscripts, Revisions revisions, FieldWriter writer) {
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.writer = writer;
    }

    /** What was overtaken in the draft. */
    public List<Rebase> of(Draft draft) {
        List<Rebase> rebases = new ArrayList<>();
        for (Draft.Part part : draft.parts()) {
            if (part.subject() != null && !part.isDecided()) {
                Subject subject = Subject.read(part.subject());
                int now = revisions.version(subject);
                if (now != part.base()) {
                    rebases.add(new Rebase(
                            subject,
                            part.key(),
                            part.base(),
                            now,
                            part.fields().isEmpty() ? List.of() : choices(draft, part, subject)));
                }
            }
        }
        return rebases;
    }

    private List<Rebase.Choice> choices(Draft draft, Draft.Part part, Subject subject) {
        Whole was = revisions
                .find(subject, part.base())
                .map(Revision::content)
                .orElseGet(() -> new Whole(Map.of(), List.of()));
        Whole is = whole(subject);
        PartKind kind = PartKind.read(part.kind());
        Map<String, String> then = writer.fields(kind, was.cells());
        Map<String, String> now = writer.fields(kind, is.cells());
        List<Rebase.Choice> choices = new ArrayList<>();
        for (Field field : kind.fields()) {
            Rebase.Choice choice = choice(
                    field.name(),
                    field.name(),
                    false,
                    then.getOrDefault(field.name(), ""),
                    now.getOrDefault(field.name(), ""),
                    part.field(field.name()).strip());
            addIfOpen(choice, choices);
        }
        citations(draft, part, was, is, choices);
        return choices;
    }

    private static Rebase.Choice choice(
            String name, String label, boolean citation, String was, String is, String proposed) {
        return new Rebase.Choice(name, label, citation, was, is, proposed);
    }

    private static void addIfOpen(Rebase.Choice choice, List<Rebase.Choice> choices) {
        if (!choice.is().equals(choice.proposed())) {
            choices.add(choice);
        }
    }

    private void citations(Draft draft, Draft.Part part, Whole was, Whole is, List<Rebase.Choice> choices) {
        Map<String, Map<String, String>> then = byKey(was);
        Map<String, Map<String, String>> now = byKey(is);
        Map<String, Map<String, String>> mine = proposed(draft, part);
        Set<String> all = new LinkedHashSet<>(then.keySet());
        all.addAll(now.keySet());
        all.addAll(mine.keySet());
        for (String key : all) {
            addIfOpen(
                    choice(
                            "citation " + key,
                            key,
                            true,
                            words(then.get(key)),
                            words(now.get(key)),
                            words(mine.get(key))),
                    choices);
        }
    }

    private Map<String, Map<String, String>> byKey(Whole whole) {
        return whole.citations().stream()
                .map(cells -> writer.fields(PartKind.CITATION, cells))
                .collect(Collectors.toMap(Rebases::key, fields -> fields, (one, other) -> one, LinkedHashMap::new));
    }

    private static Map<String, Map<String, String>> proposed(Draft draft, Draft.Part part) {
        return citing(draft, part)
                .map(Draft.Part::fields)
                .collect(Collectors.toMap(Rebases::key, fields -> fields, (one, other) -> one, LinkedHashMap::new));
    }

    private static java.util.stream.Stream<Draft.Part> citing(Draft draft, Draft.Part part) {
        return draft.parts().stream()
                .filter(other -> other.kind().equals(PartKind.CITATION.word()))
                .filter(other -> other.field("about").equals(part.key())
                        || other.field("about").isEmpty());
    }

    private static String key(Map<String, String> fields) {
        return fields.getOrDefault("source", "") + " " + fields.getOrDefault("stance", "");
    }

    private static String words(@org.jspecify.annotations.Nullable Map<String, String> fields) {
        if (fields == null) {
            return "";
        }
        return PartKind.CITATION.fields().stream()
                .filter(field -> field.input() != Input.ABOUT)
                .map(field -> fields.getOrDefault(field.name(), "").strip())
                .filter(typed -> !typed.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /**
     * The draft against the version that holds.
     *
     * @param takesMine whether of a choice, named as in {@code n1.role}, the proposal is taken; else what is public now
     */
    public Draft rebased(Draft written, Predicate<String> takesMine) {
        Draft draft = spread(written);
        List<Draft.Part> parts = new ArrayList<>(draft.parts());
        for (Rebase rebase : of(draft)) {
            Draft.Part part = draft.part(rebase.key()).orElseThrow();
            if (part.fields().isEmpty()) {
                parts.replaceAll(old -> old.key().equals(part.key()) ? old.rebased(rebase.now(), Map.of()) : old);
                continue;
            }
            Whole is = whole(rebase.subject());
            Map<String, String> fields = new HashMap<>(writer.fields(PartKind.read(part.kind()), is.cells()));
            Map<String, Map<String, String>> citations = byKey(is);
            Map<String, Map<String, String>> mine = proposed(draft, part);
            for (Rebase.Choice choice : rebase.choices()) {
                if (takesMine.test(rebase.key() + "." + choice.name())) {
                    take(choice, part, fields, citations, mine);
                }
            }
            parts.replaceAll(old -> old.key().equals(part.key()) ? old.rebased(rebase.now(), fields) : old);
            parts.removeAll(citing(draft, part).toList());
            citations.values().forEach(cited -> parts.add(citation(parts, part, cited)));
        }
        return new Draft(parts);
    }

    /** With each source of a whole form cited for each of its facts, so that one fact can be brought up to date alone. */
    private static Draft spread(Draft draft) {
        List<Draft.Part> parts = new ArrayList<>(draft.parts());
        for (Draft.Part citation : draft.parts()) {
            boolean isOfAll = citation.kind().equals(PartKind.CITATION.word())
                    && citation.group() != 0
                    && citation.field("about").isEmpty();
            if (isOfAll && !citation.isDecided()) {
                parts.remove(citation);
                draft.parts().stream()
                        .filter(part -> PartKind.read(part.kind()).isFact() && part.group() == citation.group())
                        .forEach(fact -> parts.add(citation(parts, fact, citation.fields())));
            }
        }
        return new Draft(parts);
    }

    private static void take(
            Rebase.Choice choice,
            Draft.Part part,
            Map<String, String> fields,
            Map<String, Map<String, String>> citations,
            Map<String, Map<String, String>> mine) {
        if (!choice.citation()) {
            fields.put(choice.name(), part.field(choice.name()));
        } else if (mine.containsKey(choice.label())) {
            citations.put(choice.label(), mine.get(choice.label()));
        } else {
            citations.remove(choice.label());
        }
    }

    private static Draft.Part citation(List<Draft.Part> parts, Draft.Part fact, Map<String, String> cited) {
        int next = parts.stream()
                        .mapToInt(part -> Integer.parseInt(part.key().substring(1)))
                        .max()
                        .orElse(0)
                + 1;
        Map<String, String> fields = new HashMap<>(cited);
        fields.put("about", fact.key());
        return new Draft.Part("n" + next, PartKind.CITATION.word(), fact.group(), null, 0, fields, null);
    }

    private Whole whole(Subject subject) {
        return manuscripts.whole(subject).orElseThrow(() -> new NoSuchSubject(subject));
    }
}
