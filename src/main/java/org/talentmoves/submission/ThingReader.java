package org.talentmoves.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.desk.Field;
import org.talentmoves.desk.Input;
import org.talentmoves.desk.PartKind;
import org.talentmoves.editorial.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads one thing with all that stands in it: its citations, an offer with its pay, and what is entered with it. */
final class ThingReader {

    private final Written written;
    private final ValueReader values;
    private final FigureReader figures;
    private final NamedReader names;
    private final int group;
    private final Map<Subject, Integer> bases;

    /**
     * @param group the row to which it belongs
     * @param bases what it changes, with the versions against which that is written
     */
    ThingReader(Written written, int group, Map<Subject, Integer> bases) {
        this.written = written;
        this.values = new ValueReader(written.wrongs);
        this.figures = new FigureReader(written.wrongs);
        this.names = new NamedReader(written, (kind, thing, pointer) -> read(kind, thing, pointer, null));
        this.group = group;
        this.bases = bases;
    }

    Written.Part read(PartKind kind, ObjectNode thing, String pointer, @Nullable Subject subject) {
        values.known(thing, Shape.of(kind).names(), pointer);
        Written.Part part =
                written.begin(kind, group, pointer, subject, subject == null ? 0 : bases.getOrDefault(subject, 0));
        fields(part, thing);
        nameGroup(part, thing);
        values.list(thing, "another_than", pointer).forEach(other -> another(part, other));
        List<Written.Part> facts = new ArrayList<>();
        if (kind == PartKind.MOVE && thing.path("offer") instanceof ObjectNode offer) {
            facts.addAll(offer(offer, pointer + "/offer", null));
        }
        if (kind == PartKind.OFFER) {
            facts.addAll(terms(thing, pointer));
        }
        if (kind.isFact()) {
            cite(part, thing, facts);
        }
        return part;
    }

    private void another(Written.Part part, ValueReader.Cell other) {
        String key = values.text(other.value(), other.pointer()).strip();
        part.fields().merge("another", key, (one, two) -> one + " " + two);
        written.tellApart(part, key, other.pointer());
    }

    /** Of what nothing else is said, all speaks that is cited for what it stands in. */
    private void cite(Written.Part part, ObjectNode thing, List<Written.Part> inside) {
        List<Written.Part> silent =
                inside.stream().filter(fact -> !speaks(fact)).toList();
        for (ValueReader.Cell citation : values.list(thing, "citations", part.pointer())) {
            cite(part, citation);
            silent.forEach(fact -> cite(fact, citation));
        }
    }

    private boolean speaks(Written.Part fact) {
        return written.parts().stream()
                .anyMatch(part -> fact.key().equals(part.fields().get("about")));
    }

    private void cite(Written.Part fact, ValueReader.Cell citation) {
        if (citation.value() instanceof ObjectNode said) {
            values.known(said, Shape.of(PartKind.CITATION).names(), citation.pointer());
            Written.Part part = written.begin(PartKind.CITATION, group, citation.pointer(), null, 0);
            fields(part, said);
            part.fields().put("about", fact.key());
        } else {
            written.wrongs.add(citation.pointer(), "An object is expected here.");
        }
    }

    private List<Written.Part> offer(ObjectNode offer, String pointer, @Nullable Subject subject) {
        List<Written.Part> facts = new ArrayList<>();
        Written.Part part = read(PartKind.OFFER, offer, pointer, subject);
        facts.add(part);
        written.parts().stream()
                .filter(term ->
                        term.kind() == PartKind.PAY_TERM && term.pointer().startsWith(pointer + "/package/"))
                .forEach(facts::add);
        return facts;
    }

    private List<Written.Part> terms(ObjectNode offer, String pointer) {
        List<Written.Part> terms = new ArrayList<>();
        for (ValueReader.Cell cell : values.list(offer, "package", pointer)) {
            if (cell.value() instanceof ObjectNode term) {
                terms.add(read(PartKind.PAY_TERM, term, cell.pointer(), term(term, cell.pointer())));
            } else {
                written.wrongs.add(cell.pointer(), "An object is expected here.");
            }
        }
        Set<Subject> left = bases.keySet().stream()
                .filter(subject -> PartKind.of(subject.kind()) == PartKind.PAY_TERM)
                .filter(subject -> terms.stream().noneMatch(term -> subject.equals(term.subject())))
                .collect(Collectors.toSet());
        if (!left.isEmpty()) {
            written.wrongs.add(
                    pointer + "/package",
                    "What is public is not left out, retracted or not: %s. Retract it at the desk if it does not hold."
                            .formatted(left.stream().map(Subject::key).sorted().collect(Collectors.joining(", "))));
        }
        return terms;
    }

    private @Nullable Subject term(ObjectNode term, String pointer) {
        String id = values.text(term.path("id"), pointer + "/id");
        if (id.isEmpty()) {
            return null;
        }
        return bases.keySet().stream()
                .filter(subject -> subject.key().equals(id) && PartKind.of(subject.kind()) == PartKind.PAY_TERM)
                .findFirst()
                .orElseGet(() -> {
                    written.wrongs.add(
                            pointer + "/id",
                            "This offer has no pay term “%s”; leave the id of a new one out.".formatted(id));
                    return null;
                });
    }

    private void fields(Written.Part part, ObjectNode thing) {
        for (Shape.Member member : Shape.of(part.kind()).members()) {
            String[] steps = member.path().split("/");
            String pointer = part.pointer() + "/" + member.path();
            JsonNode value = thing.path(steps[0]);
            if (steps.length == 2) {
                value = inside(part, value, steps);
            }
            int before = written.wrongs.count();
            if (member.field().input() == Input.PAY) {
                if (steps[0].equals("amount")) {
                    part.say(member.field(), figures.pay(thing, part.pointer()));
                }
            } else if (isOfSeveral(member.field())) {
                names.several(part, member.field(), values.cells(value, pointer));
                continue;
            } else if (!(part.subject() != null && member.field().name().equals("slug"))) {
                part.say(member.field(), typed(member.field(), value, pointer));
            }
            if (written.wrongs.count() > before) {
                written.leaveUnread(part, member.field());
            }
        }
    }

    /** A group of which something is said is called somehow. */
    private void nameGroup(Written.Part part, ObjectNode thing) {
        boolean isGroup = thing.path("group").valueStream().anyMatch(said -> !said.isNull());
        boolean isNamed = Stream.of("group_label", "researcher")
                .anyMatch(field -> !part.fields().getOrDefault(field, "").isBlank());
        if (isGroup && !isNamed) {
            written.wrongs.add(part.pointer() + "/group/label", "This is needed.");
            part.kind().fields().stream()
                    .filter(field -> field.name().equals("group_label"))
                    .forEach(field -> {
                        part.fields().remove(field.name());
                        written.leaveUnread(part, field);
                    });
        }
    }

    private static boolean isOfSeveral(Field field) {
        return field.input() == Input.RESEARCHERS || field.input() == Input.NAMES;
    }

    private JsonNode inside(Written.Part part, JsonNode value, String[] steps) {
        String pointer = part.pointer() + "/" + steps[0];
        if (value instanceof ObjectNode object) {
            values.known(
                    object,
                    Shape.of(part.kind()).members().stream()
                            .map(Shape.Member::path)
                            .filter(path -> path.startsWith(steps[0] + "/"))
                            .map(path -> path.substring(path.indexOf('/') + 1))
                            .toList(),
                    pointer);
            return object.path(steps[1]);
        }
        if (!value.isNull() && !value.isMissingNode()) {
            written.wrongs.add(pointer, "An object is expected here.");
            Shape.of(part.kind()).members().stream()
                    .filter(member -> member.path().startsWith(steps[0] + "/"))
                    .forEach(member -> written.leaveUnread(part, member.field()));
        }
        return value.path(steps[1]);
    }

    private String typed(Field field, JsonNode value, String pointer) {
        return switch (field.input()) {
            case LINE, TEXT, DATE, SPLIT_DATE, ABOUT -> values.text(value, pointer);
            case NUMBER -> values.number(value, pointer);
            case SUM, PAY -> figures.sum(value, pointer);
            case PEOPLE -> figures.people(value, pointer);
            case CHOICE -> values.choice(field, value, pointer);
            case LAB, RESEARCHER, SOURCE ->
                names.one(PartKind.valueOf(field.input().name()), value, pointer);
            case OFFER -> value.isObject() ? "" : values.text(value, pointer);
            case RESEARCHERS, NAMES -> throw new IllegalArgumentException(field.name());
        };
    }
}
