package org.talentmoves.history;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was wrong here.
 *
 * @param since since when what was wrong stood here; null where that is not known
 * @param before the version that was wrong; null where it is not on record
 * @param after the version since when it is right
 */
public record Correction(
        LedgerEntry entry,
        @Nullable OffsetDateTime since,
        @Nullable Version before,
        @Nullable Version after) {

    /** The address at which both versions stand beside each other. */
    public String comparison() {
        String part = entry.calling().part();
        int right = entry.revision().version();
        return entry.calling().place().history() + "?" + (part == null ? "" : "of=" + part + "&") + "from="
                + (right - 1) + "&to=" + right;
    }

    /** What was put right; empty where the wrong version was not kept. */
    public Optional<Difference> difference() {
        return before == null || after == null ? Optional.empty() : Difference.between(before, after);
    }
}
