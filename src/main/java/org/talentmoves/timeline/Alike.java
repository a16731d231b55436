package org.talentmoves.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is like something that is not there.
 *
 * @param words at most ten, the likest first
 * @param nearest the one of them that was probably meant
 */
record Alike(List<String> words, Optional<String> nearest) {

    private static final int TOLD = 10;

    /**
     * Those that differ by a few letters, and those that begin with or hold what was given. Of the latter one is meant where it
     * is the only one.
     */
    static Alike of(List<String> near, List<String> holding) {
        List<String> words = Stream.concat(near.stream(), holding.stream())
                .distinct()
                .limit(TOLD)
                .toList();
        return new Alike(
                words,
                near.isEmpty() && words.size() > 1
                        ? Optional.empty()
                        : words.stream().findFirst());
    }

    /** The one that was meant, as a sentence after another one; empty where it is not clear. */
    String hint() {
        return nearest.map(" Did you mean “%s”?"::formatted).orElse("");
    }
}
