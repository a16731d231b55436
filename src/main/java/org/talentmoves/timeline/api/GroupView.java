package org.talentmoves.timeline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.researcher.Group;
import org.talentmoves.researcher.HeadCount;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.Whom;

/** Several people spoken of as one. */
public record GroupView(
        String label,
        @Nullable String labelZh,

        @Schema(description = "How many they are; null when not known.") @Nullable
        HeadCountView headcount,

        @Schema(description = "Those who are named, perhaps not all.")
        List<PersonRef> members) {

    public static @Nullable GroupView of(Whom whom) {
        Group group = whom.group();
        return group == null
                ? null
                : new GroupView(group.label(), group.labelZh(), HeadCountView.of(group.headCount()), whom.members());
    }

    /** A number of people with its qualifier. */
    public record HeadCountView(int people, Qualifier qualifier) {

        static @Nullable HeadCountView of(@Nullable HeadCount count) {
            return count == null ? null : new HeadCountView(count.people(), count.qualifier());
        }
    }
}
