package org.talentmoves.history;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How long something stood that was wrong, and what became of what was put in its place.
 *
 * @param since the first version that said what was wrong
 * @param undone the version by which what was put right is no longer said; null where it is said now
 * @param again whether that one says what was wrong again
 */
public record Course(Version since, @Nullable Version undone, boolean again) {

    /** Of what {@code before} said wrongly, out of all versions. */
    static Course of(Chronicle history, Version before, Predicate<Version> wrong, Predicate<Version> right) {
        Version undone = history.firstNotToSay(right).orElse(null);
        return new Course(history.firstToSay(before, wrong), undone, undone != null && wrong.test(undone));
    }
}
