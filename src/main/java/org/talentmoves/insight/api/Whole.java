package org.talentmoves.insight.api;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentmoves.timeline.Entries;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.Timeline;
import org.talentmoves.timeline.api.BoundsView;

/** Counts all facts on which sums are built, as the list under the same filter does. */
@Component
class Whole {

    private static final Entries NONE = new Entries(List.of(), Optional.empty(), Optional.empty());

    private final Timeline timeline;

    Whole(Timeline timeline) {
        this.timeline = timeline;
    }

    BoundsView of(Filter filter) {
        return BoundsView.of(timeline.totals(filter, NONE), timeline.leftOut(filter));
    }
}
