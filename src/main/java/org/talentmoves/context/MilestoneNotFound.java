package org.talentmoves.context;

import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.Text;

/** No published milestone has that id. */
public final class MilestoneNotFound extends NotFound {

    public MilestoneNotFound(String id) {
        super("There is no milestone “%s”. Ids of milestones are t and at least three digits, such as t001."
                .formatted(Text.shown(id)));
    }
}
