package org.talentmoves.desk;

import java.util.concurrent.ThreadLocalRandom;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;

/** Where the ids of new facts come from. */
@FunctionalInterface
interface Numbers {

    FactId next(FactKind kind);

    /** Numbers for facts that are only tried, and never become public: from the highest that there can be, at random. */
    static Numbers forTrying() {
        long[] next = {ThreadLocalRandom.current().nextLong(900_000_000, 999_900_000)};
        return kind -> FactId.of(kind, next[0]++);
    }
}
