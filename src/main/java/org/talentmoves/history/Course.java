package org.talentmoves.history;

import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Act;

/**
 * How long something stood that was wrong, and what became of what was put in its place.
 *
 * @param since the first version that said what was wrong
 * @param end the first version that did not say any more what was put right; null where all have said it since
 * @param again whether that one said what was wrong again
 * @param back since which version what was put right is said once more; null where it is not said now, or was said all along
 */
public record Course(
        Version since,
        @Nullable Version end,
        boolean again,
        @Nullable Version back) {

    /** Of what {@code before} said wrongly and {@code after} put right, out of all versions. */
    static Course of(Chronicle history, Version before, Version after, Said said) {
        Version since = history.firstToSay(before, said.wrong());
        Version end = history.firstAfter(after, said.other()).orElse(null);
        return end == null
                ? new Course(since, null, false, null)
                : new Course(since, end, said.wrong().test(end), history.firstToSayNow(said.right()));
    }

    /** Whether it held until the world changed: what another version says of later times undoes nothing. */
    public boolean isOutdated() {
        return end != null && end.act() == Act.UPDATED;
    }

    /** Whether it still stands, and more is said since. */
    public boolean isCompleted() {
        return end != null && end.act() == Act.COMPLETED;
    }
}
