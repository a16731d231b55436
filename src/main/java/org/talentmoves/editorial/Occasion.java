package org.talentmoves.editorial;

import org.jspecify.annotations.Nullable;

/**
 * Why and by whom something is published or changed.
 *
 * @param editor null for what is brought in files
 * @param coeditor who changed the proposal before it was decided
 * @param reviewer who let it pass; null where nobody else looked at it
 */
public record Occasion(
        Act act,
        @Nullable String reason,
        @Nullable Signature editor,
        @Nullable Signature coeditor,
        @Nullable Signature reviewer,
        @Nullable Long proposal) {

    /** Facts that come in files. */
    public static final Occasion BROUGHT = new Occasion(Act.PUBLISHED, null, null, null, null, null);

    Occasion as(Act other) {
        return new Occasion(other, reason, editor, coeditor, reviewer, proposal);
    }
}
