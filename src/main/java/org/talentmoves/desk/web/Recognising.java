package org.talentmoves.desk.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentmoves.desk.Directory;
import org.talentmoves.desk.Field;
import org.talentmoves.desk.FormKind;
import org.talentmoves.desk.Named;
import org.talentmoves.desk.Original;
import org.talentmoves.desk.Originals;
import org.talentmoves.desk.PartKind;
import org.talentmoves.desk.Reference;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;

/** “This is it”: what was typed anew is taken for what is public already. */
@Component
class Recognising {

    private static final Pattern LINES = Pattern.compile("\\R");

    private final Originals originals;
    private final Directory directory;

    Recognising(Originals originals, Directory directory) {
        this.originals = originals;
        this.directory = directory;
    }

    private static boolean saysNoMoreThanItsName(Draft.Part part) {
        return part.fields().entrySet().stream()
                .allMatch(field -> field.getValue().isBlank()
                        || Set.of("name", "name_zh", "url", "publisher", "kind", "slug", "another")
                                .contains(field.getKey()));
    }

    /** Leaves out what was to be entered anew, and speaks of what is there wherever it was named. */
    private Draft speakOf(Draft draft, Draft.Part fresh, Subject subject) {
        return named(
                new Draft(draft.parts().stream()
                        .filter(part -> !part.key().equals(fresh.key()))
                        .toList()),
                fresh,
                subject);
    }

    /** Speaks of what is there wherever what was to be entered anew was named. */
    private Draft named(Draft draft, Draft.Part fresh, Subject subject) {
        String named = directory.named(subject).map(Named::typed).orElse(subject.key());
        Set<String> names = Stream.of("name", "name_zh", "url", "publisher")
                .map(fresh::field)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        Predicate<String> isNamed =
                line -> Reference.key(line).map(fresh.key()::equals).orElse(names.contains(line));
        return new Draft(draft.parts().stream()
                .map(part -> part.key().equals(fresh.key())
                        ? part
                        : part.with(spokenOf(part, subject.kind(), isNamed, named)))
                .toList());
    }

    /** The fields of a part in which one names what is there: no note, and no speaker, is written anew. */
    private static Map<String, String> spokenOf(
            Draft.Part part, SubjectKind kind, Predicate<String> isNamed, String named) {
        Map<String, String> fields = new HashMap<>(part.fields());
        for (Field field : PartKind.read(part.kind()).fields()) {
            if (field.input().isOf(kind)) {
                fields.computeIfPresent(
                        field.name(),
                        (name, typed) -> LINES.splitAsStream(typed)
                                .map(line -> isNamed.test(line.strip()) ? named : line)
                                .collect(Collectors.joining("\n")));
            }
        }
        return fields;
    }

    /**
     * Takes what was typed for a change of a fact that is public: what is there stays, what is not is filled, sources are
     * added. Of a group nothing is filled with what was typed of one person, nor the other way round.
     */
    Draft become(Draft draft, FormKind form, String key, Subject subject) {
        Draft.Part fresh = draft.part(key).orElse(null);
        if (fresh == null) {
            return draft;
        }
        if (!subject.kind().isFact()
                && form.blankKind() != PartKind.of(subject.kind())
                && saysNoMoreThanItsName(fresh)) {
            return speakOf(draft, fresh, subject);
        }
        Original original = originals.of(subject);
        int group = fresh.group();
        List<Draft.Part> parts = new ArrayList<>();
        for (Draft.Part part : draft.parts()) {
            if (!part.key().equals(key)) {
                parts.add(part);
                continue;
            }
            Draft.Part there = original.draft().parts().get(0);
            Map<String, String> fields = new HashMap<>(there.fields());
            if (fields.containsKey("group_label") == !part.field("group_label").isBlank()) {
                part.fields().forEach((name, typed) -> {
                    if (!typed.isBlank()) {
                        fields.putIfAbsent(name, typed);
                    }
                });
            }
            parts.add(new Draft.Part(key, part.kind(), part.group(), subject.toString(), there.base(), fields, null));
        }
        for (Draft.Part citation : original.draft().parts()) {
            boolean ofIt = citation.kind().equals(PartKind.CITATION.word())
                    && citation.field("about")
                            .equals(original.draft().parts().get(0).key());
            if (ofIt) {
                parts.add(Changing.fresh(
                        parts, PartKind.CITATION, group, Changing.with(citation.fields(), "about", key)));
            }
        }
        Draft changed = new Draft(parts);
        return subject.kind().isFact() ? changed : named(changed, fresh, subject);
    }
}
