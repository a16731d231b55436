package org.talentmoves.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.talentmoves.desk.Field;
import org.talentmoves.desk.Input;
import org.talentmoves.desk.PartKind;
import org.talentmoves.shared.Text;

/** Looks for names in a body by which one of several may be meant. */
record AmbiguousNames(Written written) {

    /** Refuses names by which one of several may be meant: two that are entered, or one that is said to be another than what is public. */
    void refuse() {
        for (Written.Part part : List.copyOf(written.parts())) {
            for (Field field : part.kind().fields()) {
                record(field.input()).ifPresent(kind -> refuse(part, field, kind));
            }
        }
    }

    private void refuse(Written.Part part, Field field, PartKind kind) {
        String[] typed = part.fields().getOrDefault(field.name(), "").split("\\R");
        for (int line = 0; line < typed.length; line++) {
            String name = typed[line].strip();
            // what looks like an address means what has it
            List<Written.Part> called = name.isEmpty() || name.matches("[a-z0-9-]+") ? List.of() : called(kind, name);
            if (called.size() > 1
                    || called.stream().anyMatch(one -> one.fields().containsKey("another"))) {
                written.wrongs.add(
                        written.pointer(
                                part.key(), field.name(), written.isOfSeveral(part.key(), field.name()) ? line : null),
                        "“%s” may be what is entered here or another: write the slug of the one that is meant."
                                .formatted(Text.shown(name)));
            }
        }
    }

    /** What is entered and called so, unless that is an address in what is sent. */
    private List<Written.Part> called(PartKind kind, String name) {
        List<Written.Part> entered = written.parts().stream()
                .filter(part -> part.kind() == kind && part.subject() == null)
                .toList();
        return entered.stream().anyMatch(part -> name.equals(part.fields().get("slug")))
                ? List.of()
                : entered.stream()
                        .filter(part -> Stream.of("name", "name_zh")
                                .anyMatch(field -> name.equalsIgnoreCase(
                                        part.fields().getOrDefault(field, "").strip())))
                        .toList();
    }

    private static Optional<PartKind> record(Input input) {
        return switch (input) {
            case LAB -> Optional.of(PartKind.LAB);
            case RESEARCHER, RESEARCHERS -> Optional.of(PartKind.RESEARCHER);
            default -> Optional.empty();
        };
    }
}
