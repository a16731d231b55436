package org.talentmoves.insight.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.Story;
import org.talentmoves.timeline.Whom;
import org.talentmoves.timeline.api.Address;
import org.talentmoves.timeline.api.DateView;
import org.talentmoves.timeline.api.GroupView;

/** A move behind a number. */
record NamedMoveView(
        String id,
        String self,

        @Schema(description = "The person who moved; null for a group.") @Nullable
        PersonRef researcher,

        @Schema(
                description =
                        "The group that moved; it is in groups_low and groups_high, never in low and high. Null for a person.")
        @Nullable
        GroupView group,

        @Nullable DateView on,
        Standing standing) {

    static NamedMoveView of(Entry entry) {
        Whom who = ((Story.Moved) entry.story()).who();
        return new NamedMoveView(
                entry.id().value(),
                Address.ofFact(entry.id()),
                who.person(),
                GroupView.of(who),
                DateView.of(entry.on()),
                entry.assessment().standing());
    }
}
