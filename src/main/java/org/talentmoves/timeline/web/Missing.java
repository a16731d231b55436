package org.talentmoves.timeline.web;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.talentmoves.timeline.Vantage;

/**
 * How many a list leaves out because of its vantage.
 *
 * @param of what they are, as the keys of messages call it
 */
public record Missing(String of, int number) {

    /** Those that the list of all has more than that of the vantage; null when it looks at all there is. */
    static @Nullable Missing of(String of, Vantage vantage, ToIntFunction<Vantage> counting) {
        return vantage.equals(Vantage.NOW)
                ? null
                : new Missing(of, counting.applyAsInt(Vantage.NOW) - counting.applyAsInt(vantage));
    }
}
