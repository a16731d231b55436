package org.talentmoves.merging;

import org.talentmoves.editorial.Subject;
import org.talentmoves.shared.Invalid;

/** A merging is of two different things of one kind. */
public final class NotTwo extends Invalid {
    NotTwo(Subject one, Subject other) {
        super("%s and %s are not two labs, two people or two sources.".formatted(one, other));
    }
}
