package org.talentmoves.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.talentmoves.desk.PartKind;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.Writing;

/**
 * A field that two people typed otherwise.
 *
 * @param kind of the part, such as {@code move}
 * @param theirs what the other one saved; empty where they have nothing there
 */
public record Difference(String kind, String field, String theirs) {

    /** Everything that differs, the reason as well. */
    static List<Difference> between(Writing theirs, Writing ours) {
        List<Difference> differences = new ArrayList<>(between(theirs.draft(), ours.draft()));
        if (!theirs.reason().equals(ours.reason())) {
            differences.add(new Difference("", "reason", theirs.reason()));
        }
        return differences;
    }

    static List<Difference> between(Draft theirs, Draft ours) {
        List<Difference> differences = new ArrayList<>();
        for (Draft.Part part : theirs.parts()) {
            Draft.Part own = ours.part(part.key()).orElse(FRESH);
            for (String field : fields(part, own)) {
                if (!part.field(field).equals(own.field(field))) {
                    differences.add(new Difference(part.kind(), field, part.field(field)));
                }
            }
        }
        return differences;
    }

    private static final Draft.Part FRESH = new Draft.Part("n0", "move", 0, null, 0, Map.of(), null);

    private static Set<String> fields(Draft.Part one, Draft.Part other) {
        Set<String> known = new TreeSet<>();
        PartKind.read(one.kind()).fields().forEach(field -> known.add(field.name()));
        Set<String> fields = new TreeSet<>(one.fields().keySet());
        fields.addAll(other.fields().keySet());
        fields.retainAll(known);
        return fields;
    }
}
