package org.talentmoves.merging;

import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.Text;

/** There was no merging of that number. */
public final class MergingNotFound extends NotFound {
    MergingNotFound(String number) {
        super("There is no merging “%s”.".formatted(Text.shown(number)));
    }
}
