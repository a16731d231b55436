package org.talentmoves.history.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Told;
import org.talentmoves.history.Difference;
import org.talentmoves.history.Nameplates.Plates;
import org.talentmoves.history.Recitation;
import org.talentmoves.history.Version;
import org.talentmoves.history.Way;

/**
 * Two versions beside each other.
 *
 * @param toldBefore how the earlier one was told, where that is kept
 * @param difference null where one of them was not kept
 */
public record ComparisonView(
        Version before,
        Version after,
        @Nullable Told toldBefore,
        @Nullable Told toldAfter,
        @Nullable Difference difference,
        Plates plates) {

    /** Whether both are known to be as sure as each other, or that is not known. */
    public Way standing() {
        return toldBefore == null || toldAfter == null || toldBefore.standing() == toldAfter.standing()
                ? Way.SAME
                : Way.CHANGED;
    }

    /** The citations that are not the same in both. */
    public List<Recitation> citations() {
        return Optional.ofNullable(difference).map(Difference::citations).orElse(List.of()).stream()
                .filter(each -> each.way() != Way.SAME)
                .toList();
    }

    public int same() {
        return difference == null ? 0 : difference.citations(Way.SAME);
    }
}
