package org.talentmoves.merging;

import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Subject;

/**
 * What is to be mended before a merging.
 *
 * @param fact that would contradict itself; null where it is about the two themselves
 */
public record Obstacle(Why why, @Nullable Subject fact) {

    String sentence() {
        return fact == null ? why.sentence() : fact + ": " + why.sentence();
    }
}
