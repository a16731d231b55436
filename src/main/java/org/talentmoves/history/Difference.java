package org.talentmoves.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.editorial.Whole;

/** Two versions of one thing beside each other: what each says, field by field, and on whose word. */
public record Difference(List<Change> fields, List<Recitation> citations) {

    /** Empty where one of the two was not kept. */
    public static Optional<Difference> between(Version before, Version after) {
        Whole then = before.content();
        Whole now = after.content();
        return then == null || now == null
                ? Optional.empty()
                : Optional.of(between(after.subject().kind(), then, now));
    }

    static Difference between(SubjectKind kind, Whole before, Whole after) {
        return new Difference(
                Change.between(
                        Facets.of(kind, Change.columns(before.cells(), after.cells())), before.cells(), after.cells()),
                Recitation.between(before.citations(), after.citations()));
    }

    /** All that a version says, beside nothing. */
    public static Difference of(SubjectKind kind, Whole content) {
        return between(kind, content, content);
    }

    /** The fields of which the two do not say the same. */
    public List<Change> changed() {
        return fields.stream().filter(change -> change.way() != Way.SAME).toList();
    }

    /** How many citations differ in that way. */
    public int citations(Way way) {
        return (int) citations.stream().filter(each -> each.way() == way).count();
    }

    public boolean isEmpty() {
        return changed().isEmpty() && citations(Way.SAME) == citations.size();
    }

    /** The cells of all that is said on either side. */
    Stream<Change> all() {
        return Stream.concat(fields.stream(), citations.stream().flatMap(each -> each.changes().stream()));
    }
}
