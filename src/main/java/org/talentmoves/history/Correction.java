package org.talentmoves.history;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was wrong here.
 *
 * @param before the version that was wrong; null where it is not on record
 * @param after the version since when it is right
 */
public record Correction(
        LedgerEntry entry,
        @Nullable Version before,
        @Nullable Version after) {

    /** Since when what was wrong stood here; null where that is not known. */
    public @Nullable OffsetDateTime since() {
        return before == null ? null : before.at();
    }

    /** What was put right; empty where the wrong version was not kept. */
    public Optional<Difference> difference() {
        return before == null || after == null ? Optional.empty() : Difference.between(before, after);
    }
}
