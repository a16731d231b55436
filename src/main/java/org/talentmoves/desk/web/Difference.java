package org.talentmoves.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.talentmoves.desk.Input;
import org.talentmoves.desk.PartKind;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.Writing;

/**
 * A field that two people typed otherwise.
 *
 * @param kind of the part, such as {@code move}
 * @param theirs what the other one saved; empty where they have nothing there
 * @param ours what stands in its place; empty where nothing does
 */
public record Difference(String kind, String field, String theirs, String ours) {

    /** Everything that differs, the reason as well. */
    static List<Difference> between(Writing theirs, Writing ours) {
        List<Difference> differences = new ArrayList<>(between(theirs.draft(), ours.draft()));
        if (!theirs.reason().equals(ours.reason())) {
            differences.add(new Difference("", "reason", theirs.reason(), ours.reason()));
        }
        return differences;
    }

    /** What differs in the parts that they have. */
    static List<Difference> between(Draft theirs, Draft ours) {
        return theirs.parts().stream()
                .flatMap(part -> between(part, ours.part(part.key()).orElse(part.with(Map.of()))))
                .toList();
    }

    /** What became of an earlier text: what was changed, dropped and added. */
    static List<Difference> since(Draft then, Draft now) {
        Stream<Difference> added = now.parts().stream()
                .filter(part -> then.part(part.key()).isEmpty())
                .flatMap(part -> between(part.with(Map.of()), part));
        return Stream.concat(between(then, now).stream(), added).toList();
    }

    static Stream<Difference> between(Draft.Part theirs, Draft.Part ours) {
        return PartKind.read(theirs.kind()).fields().stream()
                .filter(field -> field.input() != Input.ABOUT)
                .map(field -> new Difference(
                        theirs.kind(), field.name(), theirs.field(field.name()), ours.field(field.name())))
                .filter(difference -> !difference.theirs().equals(difference.ours()));
    }
}
