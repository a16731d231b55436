package org.talentmoves.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source with its place among others.
 *
 * @param relays the source that it retells or copies
 * @param relayedBy the sources that retell or copy it, at most 100
 * @param facts how many facts it speaks to, pay terms counted for themselves; the low bound without those contested
 */
public record SourceCard(
        SourceRef ref, @Nullable String note, @Nullable SourceRef relays, List<SourceRef> relayedBy, Bounds facts) {

    /** How many of the facts somebody denies. */
    public int contested() {
        return facts.high() - facts.low();
    }
}
