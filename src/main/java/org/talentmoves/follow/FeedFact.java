package org.talentmoves.follow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Revision;
import org.talentmoves.merging.Union;
import org.talentmoves.timeline.ClaimCard;
import org.talentmoves.timeline.Entry;

/**
 * A fact as a feed tells it.
 *
 * @param latest its last version that did not only follow another, without what it says; null where none is on record
 * @param merged the two of which the latest version was the merging, or the undoing of one; null for all else
 * @param updatedAt when what is told of it was changed last: the fact, or the name of a lab, a person or a source in it
 */
public record FeedFact(
        Entry entry,
        ClaimCard card,
        @Nullable Revision latest,
        @Nullable Union merged,
        Instant updatedAt) {}
