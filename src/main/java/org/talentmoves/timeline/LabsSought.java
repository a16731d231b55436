package org.talentmoves.timeline;

import java.util.Map;
import java.util.Set;

/**
 * By which labs facts are sought, as slugs; in each set any of them.
 *
 * @param labs labs that the fact touches, in the way that {@code as} says
 * @param from labs that a person left, or works at when another one bids
 * @param to labs that a person joined, or that bid
 * @param exact whether the lab itself is named, and not only a part of it
 */
public record LabsSought(Set<String> labs, Direction as, Set<String> from, Set<String> to, boolean exact) {

    public static final LabsSought ANY = new LabsSought(Set.of(), Direction.EITHER, Set.of(), Set.of(), false);

    boolean isAny() {
        return labs.isEmpty() && from.isEmpty() && to.isEmpty();
    }

    /** The slugs by the parameter in which they stand. */
    Map<String, Set<String>> slugs() {
        return Map.of("lab", labs, "from", from, "to", to);
    }

    /** What touches a lab or a part of it. */
    public static LabsSought touching(String lab, Direction as) {
        return new LabsSought(Set.of(lab), as, Set.of(), Set.of(), false);
    }
}
