package org.talentmoves.history;

import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Act;

/**
 * How long something stood that was wrong, and what became of what was put in its place.
 *
 * @param since the first version that said what was wrong
 * @param end the first version that did not say any more what was put right; null where all have said it since
 * @param again whether that one said what was wrong again
 * @param sequel what came after that one
 */
public record Course(Version since, @Nullable Version end, boolean again, Sequel sequel) {

    /** Of what {@code before} said wrongly and {@code after} put right, out of all versions. */
    static Course of(Chronicle history, Version before, Version after, Said said) {
        Version since = history.firstToSay(before, said.wrong());
        Version end = history.firstAfter(after, said.other()).orElse(null);
        if (end == null) {
            return new Course(since, null, false, Sequel.NONE);
        }
        Course course = new Course(since, end, said.wrong().test(end), Sequel.NONE);
        return new Course(since, end, course.again, Sequel.of(history, course, said));
    }

    /** Whether it held until the world changed: what another version says of later times undoes nothing. */
    public boolean isOutdated() {
        return end != null && end.act() == Act.UPDATED;
    }

    /** Whether it still stands, and more is said since. */
    public boolean isCompleted() {
        return end != null && !again && end.act() == Act.COMPLETED;
    }

    /** Whether the first version that did not say it any more said what was wrong again, of the same times. */
    public boolean isUndone() {
        return again && !isOutdated();
    }
}
