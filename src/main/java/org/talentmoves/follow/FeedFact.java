package org.talentmoves.follow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Revision;
import org.talentmoves.merging.Union;
import org.talentmoves.timeline.ClaimCard;
import org.talentmoves.timeline.Entry;

/**
 * A fact as a feed tells it.
 *
 * @param latest what was changed last of it and of the accounts of its pay, by one publication, itself first; without what they
 *     say. Empty where nothing was changed since it was published
 * @param merged the two of which the latest version was the merging, or the undoing of one; null for all else
 * @param renamed what became since the fact was changed last of a lab, a person or a source in it; null where nothing did
 */
public record FeedFact(
        Entry entry,
        ClaimCard card,
        List<Revision> latest,
        @Nullable Union merged,
        @Nullable Renaming renamed) {

    /** When what is told of it was changed last: the fact, or a lab, a person or a source in it. */
    public Instant updatedAt() {
        return renamed == null ? entry.changedAt() : renamed.at();
    }
}
