package org.talentmoves.history;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Act;

/**
 * What came after something that was put right was not said so any more.
 *
 * @param relapse a later version that said what was wrong again, though nothing in the world had changed; null where none did
 * @param back since which version what was put right is said once more; null where it is not said now, or was never undone
 * @param gone since which version what was wrong is said no more, and something else instead; null where neither is so
 */
public record Sequel(
        @Nullable Version relapse,
        @Nullable Version back,
        @Nullable Version gone) {

    static final Sequel NONE = new Sequel(null, null, null);

    static Sequel of(Chronicle history, Course course, Said said) {
        Version relapse = course.isUndone() ? null : relapse(history, course, said.wrong());
        boolean wrongAgain = course.isUndone() || relapse != null;
        Version back = wrongAgain || !course.isCompleted() ? history.firstToSayNow(said.right()) : null;
        Version gone = wrongAgain && back == null ? history.firstToSayNow(said.unlike()) : null;
        return new Sequel(relapse, back, gone);
    }

    private static @Nullable Version relapse(Chronicle history, Course course, Predicate<Version> wrong) {
        Version end = course.end();
        return end == null
                ? null
                : history.firstAfter(
                                end,
                                version -> wrong.test(version)
                                        && version.act() != Act.UPDATED
                                        && history.before(version).filter(wrong).isEmpty())
                        .orElse(null);
    }
}
