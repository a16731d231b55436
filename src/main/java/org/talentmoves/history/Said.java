package org.talentmoves.history;

import java.util.function.Predicate;
import org.talentmoves.editorial.Whole;

/**
 * How a version is known by what it says of something that was put right.
 *
 * @param wrong whether it says what was wrong
 * @param right whether it says what was put in its place
 * @param other whether it does not say the latter; false also where what it says is not known
 * @param unlike whether it does not say what was wrong; false also where what it says is not known
 */
record Said(Predicate<Version> wrong, Predicate<Version> right, Predicate<Version> other, Predicate<Version> unlike) {

    /** Of which every version says the one or the other. */
    static Said either(Predicate<Version> right) {
        return new Said(right.negate(), right, right.negate(), right);
    }

    /** By the contents, as far as they were kept; that of a version by which something became part of another was not. */
    static Said in(Heirs heirs, Predicate<Whole> wrong, Predicate<Whole> right) {
        return new Said(
                version -> version.says(said -> wrong.test(heirs.of(said))),
                version -> version.says(said -> right.test(heirs.of(said))),
                version -> version.says(said -> !right.test(heirs.of(said))),
                version -> version.says(said -> !wrong.test(heirs.of(said))));
    }
}
