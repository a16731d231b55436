package org.talentmoves.timeline;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.shared.Spelling;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.ParametersRefused.Fault;

/**
 * Reads the labs of a filter.
 *
 * @param labs the slugs of all labs
 */
record LabReader(Parameters parameters, Collection<String> labs, FormerAddresses formers) {

    /** All that is asked of labs, which can be touched in these ways only. */
    LabsSought labs(Set<Direction> ways) {
        return new LabsSought(named("lab"), direction(ways), named("from"), named("to"), isExact());
    }

    /** Whether the parts of a lab are left out. */
    boolean isExact() {
        boolean exact = parameters.one("labScope", word -> Wire.read(LabScope.class, word)) == LabScope.EXACT;
        if (exact && Stream.of("lab", "from", "to").noneMatch(parameters::isGiven)) {
            parameters.contradicts(
                    "labScope", "“labScope=exact” leaves out the parts of a lab; say of which lab as well.");
        }
        return exact;
    }

    /** The slugs that a parameter names. */
    Set<String> named(String name) {
        return FilterReader.set(parameters.list(name, slug -> lab(name, slug)));
    }

    /** Whether a filter by a lab takes in its parts, or what names the lab itself alone. */
    private enum LabScope {
        PARTS,
        EXACT
    }

    private Direction direction(Set<Direction> ways) {
        Direction as = parameters.one("as", word -> Wire.read(Direction.class, word, ways));
        if (as != null && as != Direction.EITHER && !parameters.isGiven("lab")) {
            parameters.contradicts("as", "“as” says on which side a lab stands; give the “lab” as well.");
        }
        return as == null ? Direction.EITHER : as;
    }

    /** The slug of a lab; one that was merged is refused with {@link MergedIntoAnother}, which leads on. */
    private @Nullable String lab(String name, String slug) {
        if (labs.contains(slug)) {
            return slug;
        }
        formers.find(SubjectKind.LAB, slug).ifPresent(now -> {
            throw new MergedIntoAnother(name, slug, now);
        });
        parameters.refuse(
                name,
                Fault.NOT_READABLE,
                "There is no lab “%s”.".formatted(Text.shown(slug)),
                labs.stream().sorted().toList(),
                Spelling.nearest(slug, labs));
        return null;
    }
}
