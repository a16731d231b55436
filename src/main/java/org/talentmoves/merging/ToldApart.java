package org.talentmoves.merging;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Two that an editor found to be two.
 *
 * @param reviewer who let the undoing of a merging pass by which they were told apart; null for what an editor said alone
 * @param lifted null while it holds
 */
public record ToldApart(
        Union.Side one,
        Union.Side other,
        String by,
        @Nullable String reviewer,
        OffsetDateTime at,
        String reason,
        @Nullable Lifted lifted) {

    public Mergeable kind() {
        return one.kind();
    }

    /** It holds no more. */
    public record Lifted(String by, OffsetDateTime at) {}
}
