package org.talentmoves.merging;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Subject;

/**
 * Two that were found to be one.
 *
 * @param kept the slug of the one that was kept
 * @param gone the slug that leads there
 * @param by the editor who proposed it
 * @param undone how it was undone; null while it stands
 */
public record Merging(
        long id,
        Mergeable kind,
        UUID keptId,
        UUID goneId,
        String kept,
        String gone,
        OffsetDateTime at,
        String by,
        String reason,
        @Nullable Long proposal,
        @Nullable Undone undone) {

    public Subject keptSubject() {
        return kind.subject(kept);
    }

    public Subject goneSubject() {
        return kind.subject(gone);
    }

    public boolean stands() {
        return undone == null;
    }

    Pair pair() {
        return new Pair(kind, new Pair.Side(keptId, kept), new Pair.Side(goneId, gone));
    }

    /** When and why it was undone, and who proposed that. */
    public record Undone(OffsetDateTime at, String by, String reason) {}
}
