package org.talentmoves.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Claim;
import org.talentmoves.source.Statement;

/**
 * A citation of a fact.
 *
 * @param via the source through which it was read, when it was not read itself
 * @param speaker who says it on record, where the source tells
 * @param relays the sources that stand behind it, each retold by the one before
 * @param route the way to the origin: what it relays, or else what was read through it; empty where it retells nobody
 *     who is known
 * @param claim what the standing makes of it
 */
public record Cited(
        FactId fact,
        SourceRef source,
        @Nullable SourceRef via,
        List<SourceRef> relays,
        Statement statement,
        @Nullable Spoken speaker,
        List<SourceRef> route,
        Claim claim) {

    /** The sources from the one at the end of the route to the cited one. */
    List<SourceRef> fromTheEnd() {
        List<SourceRef> path = new ArrayList<>(route);
        Collections.reverse(path);
        path.add(source);
        return path;
    }

    /** Whether another piece is known that it retells. */
    public boolean isRepeat() {
        return !route.isEmpty();
    }
}
