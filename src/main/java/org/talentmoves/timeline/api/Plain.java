package org.talentmoves.timeline.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as they were reported: a share of 49 is kept as 49.00 and given as 49. */
final class Plain {

    private Plain() {}

    static @Nullable BigDecimal number(@Nullable BigDecimal kept) {
        return kept == null ? null : new BigDecimal(kept.stripTrailingZeros().toPlainString());
    }
}
