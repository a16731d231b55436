package org.talentmoves.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Statement;

/**
 * A citation of a fact.
 *
 * @param via the source through which it was read, when it was not read itself
 * @param speaker who says it on record, where the source tells
 * @param relays the sources that stand behind it, each retold by the one before; the last is the origin
 */
public record Cited(
        FactId fact,
        SourceRef source,
        @Nullable SourceRef via,
        List<SourceRef> relays,
        Statement statement,
        @Nullable Spoken speaker) {

    /** The source at the end of the chain of relays. */
    public SourceRef origin() {
        return relays.isEmpty() ? source : relays.get(relays.size() - 1);
    }
}
