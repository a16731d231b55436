package org.talentmoves.submission;

import java.util.ArrayList;
import java.util.List;
import org.talentmoves.desk.Field;
import org.talentmoves.desk.Input;
import org.talentmoves.desk.PartKind;
import org.talentmoves.desk.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads who or what is named: by a slug or a name, or as an object that is entered with it. */
final class NamedReader {

    private final Written written;
    private final ValueReader values;
    private final Entering entering;

    NamedReader(Written written, Entering entering) {
        this.written = written;
        this.values = new ValueReader(written.wrongs);
        this.entering = entering;
    }

    /** Reads an object that is entered. */
    interface Entering {
        Written.Part enter(PartKind kind, ObjectNode thing, String pointer);
    }

    /** Leaves out those that cannot be read, so that the others are tried. */
    void several(Written.Part part, Field field, List<ValueReader.Cell> cells) {
        List<String> typed = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < cells.size(); place++) {
            ValueReader.Cell cell = cells.get(place);
            String name =
                    field.input() == Input.RESEARCHERS ? member(cell) : values.oneLine(cell.value(), cell.pointer());
            if (!name.isBlank()) {
                typed.add(name);
                places.add(place);
            }
        }
        part.say(field, String.join("\n", typed));
        written.read(part, field, places);
    }

    private String member(ValueReader.Cell cell) {
        return cell.value().isObject()
                ? one(PartKind.RESEARCHER, cell.value(), cell.pointer())
                : unlikeAReference(values.oneLine(cell.value(), cell.pointer()), cell.pointer());
    }

    /** A slug or name as it is; an object is entered, once, and spoken of by its name. */
    String one(PartKind kind, JsonNode value, String pointer) {
        if (!(value instanceof ObjectNode thing)) {
            return unlikeAReference(values.text(value, pointer), pointer);
        }
        String same = kind + Json.canonical(thing);
        return written.entered(same).orElseGet(() -> {
            Written.Part part = entering.enter(kind, thing, pointer);
            String slug = part.fields().getOrDefault("slug", "");
            String reference = slug.isBlank() ? Reference.to(Written.part(part)) : slug;
            mustHaveAnAddress(part);
            written.enter(same, reference);
            return reference;
        });
    }

    /** What would be read as a reference to something that is entered is refused; empty then. */
    private String unlikeAReference(String name, String pointer) {
        if (!Reference.isOne(name)) {
            return name;
        }
        written.wrongs.add(pointer, "A name that ends in # and a number is not found here; write the slug.");
        return "";
    }

    private void mustHaveAnAddress(Written.Part part) {
        if (part.fields().containsKey("another")
                && part.fields().getOrDefault("slug", "").isBlank()) {
            written.wrongs.add(part.pointer() + "/slug", "Give it a slug of its own, as another is called so.");
        }
    }
}
