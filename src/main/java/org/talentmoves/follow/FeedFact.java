package org.talentmoves.follow;

import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Revision;
import org.talentmoves.timeline.ClaimCard;
import org.talentmoves.timeline.Entry;

/**
 * A fact as a feed tells it.
 *
 * @param latest its last version that did not only follow another, without what it says; null where none is on record
 */
public record FeedFact(
        Entry entry, ClaimCard card, @Nullable Revision latest) {}
