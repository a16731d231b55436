package org.talentmoves.submission;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Proposal;
import org.talentmoves.editorial.Subject;

/**
 * What was found fit and is to be handed in.
 *
 * @param publish whether it becomes public with that
 * @param changed what is changed by it; null for what is new, and for several things at once
 * @param handIn does it in the present transaction
 */
public record Prepared(
        boolean publish, boolean isNew, @Nullable Subject changed, Supplier<Proposal> handIn) {

    Prepared of(Subject thing) {
        return new Prepared(publish, isNew, thing, handIn);
    }
}
