package org.talentmoves.timeline;

import java.util.Set;

/** Which facts of a lab are asked for. */
public enum Direction {
    /** Every fact that touches the lab. */
    EITHER(Set.of(Side.values())),
    /** Moves to it. */
    JOINED(Set.of(Side.JOINED)),
    /** Moves from it. */
    LEFT(Set.of(Side.LEFT));

    private final Set<Side> sides;

    Direction(Set<Side> sides) {
        this.sides = sides;
    }

    Set<Side> sides() {
        return sides;
    }
}
