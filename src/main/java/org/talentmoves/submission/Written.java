package org.talentmoves.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.talentmoves.desk.Field;
import org.talentmoves.desk.Input;
import org.talentmoves.desk.PartKind;
import org.talentmoves.desk.Reference;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.Subject;
import org.talentmoves.shared.Invalid;

/** A draft as it is read from JSON, with the place in the body of each of its parts. */
final class Written {

    /** How many parts a draft may have: a thousand rows with their citations. */
    private static final int MOST_PARTS = 9_000;

    /** Is understood nowhere but in free text. */
    private static final String UNREAD = "?";

    private final List<Part> parts = new ArrayList<>();
    private final List<Other> others = new ArrayList<>();
    private final Map<String, String> inline = new HashMap<>();
    private final Set<String> unread = new HashSet<>();
    private final Map<String, List<Integer>> lines = new HashMap<>();
    final Wrongs wrongs = new Wrongs();

    /** One part that is being written. */
    record Part(
            String key,
            PartKind kind,
            int group,
            String pointer,
            @Nullable Subject subject,
            int base,
            Map<String, String> fields) {

        /** The number of the row of a batch in which it stands; of nothing else. */
        int row() {
            return Integer.parseInt(pointer.split("/")[2]);
        }

        Part in(int row) {
            return new Part(key, kind, row, pointer, subject, base, fields);
        }

        void say(Field field, String typed) {
            if (!typed.isEmpty()) {
                fields.put(field.name(), typed);
            }
        }
    }

    Part begin(PartKind kind, int group, String pointer, @Nullable Subject subject, int base) {
        Part part = new Part("n" + (parts.size() + 1), kind, group, pointer, subject, base, new LinkedHashMap<>());
        if (parts.size() < MOST_PARTS) {
            parts.add(part);
        } else {
            wrongs.add(Wrongs.row(pointer), "There is too much in it; send it in several pieces.");
        }
        return part;
    }

    /** Something is wrong with a field that the desk is not told of; it sees that something stands there, or no text. */
    void leaveUnread(Part part, Field field) {
        unread.add(part.key() + "." + field.name());
        boolean isFree =
                Set.of(Input.LINE, Input.TEXT, Input.NAMES, Input.RESEARCHERS).contains(field.input());
        if (!isFree || field.name().equals("group_label")) {
            part.fields().putIfAbsent(field.name(), UNREAD);
        }
    }

    boolean isUnread(@Nullable String key, @Nullable String field) {
        return unread.contains(key + "." + field);
    }

    /** Whether what it speaks of is entered in the same body, and something is wrong with that. */
    boolean isOfWhatIsWrong(@Nullable String key, @Nullable String field, @Nullable Integer line) {
        List<String> typed = part(key)
                .map(part -> part.fields().getOrDefault(String.valueOf(field), ""))
                .orElse("")
                .lines()
                .toList();
        return line != null && line >= typed.size()
                ? false
                : typed.stream()
                        .skip(line == null ? 0 : line)
                        .limit(1)
                        .flatMap(text -> Reference.key(text).flatMap(this::part).stream())
                        .anyMatch(entered -> wrongs.isWithin(entered.pointer()));
    }

    /** Of a field of several, at which place of the list each stands that could be read. */
    void read(Part part, Field field, List<Integer> places) {
        lines.put(part.key() + "." + field.name(), places);
    }

    boolean isOfSeveral(@Nullable String key, @Nullable String field) {
        return lines.containsKey(key + "." + field);
    }

    boolean isOfAFact(@Nullable String key) {
        return part(key).filter(part -> part.kind().isFact()).isPresent();
    }

    /** Whether something is cited there. */
    boolean hasCitationsAt(String pointer) {
        return parts.stream().anyMatch(part -> part.pointer().startsWith(pointer + "/"));
    }

    /** The name under which the same was entered before, where it was. */
    Optional<String> entered(String json) {
        return Optional.ofNullable(inline.get(json));
    }

    void enter(String json, String typed) {
        inline.put(json, typed);
    }

    /** What a part is said to be another than, with its place; {@code key} is an id or a slug. */
    record Other(Part part, String key, String pointer) {

        /** Empty where nothing can be called so. */
        Optional<Subject> subject() {
            try {
                return Optional.of(Things.ofOne(part.kind().word()).subject(key));
            } catch (NoSuchSubject | Invalid none) {
                return Optional.empty();
            }
        }
    }

    void tellApart(Part part, String key, String pointer) {
        others.add(new Other(part, key, pointer));
    }

    /** All of which something is said to be another, but for what is entered in the same body. */
    List<Other> others() {
        return others.stream()
                .filter(other -> parts.stream()
                        .noneMatch(part -> part.kind() == other.part().kind()
                                && other.key().equals(part.fields().get("slug"))))
                .toList();
    }

    List<Part> parts() {
        return parts;
    }

    boolean isShared() {
        return parts.stream().anyMatch(part -> part.group() == 0);
    }

    /** Makes parts that no row speaks of rows of their own, as they would be left behind otherwise. */
    void part(Set<String> keys, ToIntFunction<Part> row) {
        parts.replaceAll(part -> keys.contains(part.key()) ? part.in(row.applyAsInt(part)) : part);
    }

    /** What is entered in a row of its own, and spoken of in others, comes with each of them. */
    Draft draft() {
        return new Draft(parts.stream().map(Written::part).toList());
    }

    static Draft.Part part(Part part) {
        return new Draft.Part(
                part.key(),
                part.kind().word(),
                part.group(),
                part.subject() == null ? null : part.subject().toString(),
                part.base(),
                part.fields(),
                null);
    }

    /** The place of a field of a part, or of one of several in it, or of the part itself. */
    String pointer(@Nullable String key, @Nullable String field, @Nullable Integer line) {
        return part(key)
                .map(part -> part.pointer()
                        + (field == null ? "" : Shape.of(part.kind()).place(field))
                        + (line == null ? "" : "/" + places(key + "." + field).get(line)))
                .orElse("");
    }

    /** Keys are numbered in their order. */
    private Optional<Part> part(@Nullable String key) {
        int number = key == null ? 0 : Integer.parseInt(key.substring(1));
        return number < 1 || number > parts.size() ? Optional.empty() : Optional.of(parts.get(number - 1));
    }

    private List<Integer> places(String field) {
        return lines.getOrDefault(field, List.of());
    }
}
