package org.talentmoves.submission;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of the words that are allowed was probably meant. */
final class Nearest {

    private static final int FARTHEST = 10;

    private Nearest() {}

    /** With a third of its letters changed at most. */
    static Optional<String> to(String word, Collection<String> allowed) {
        return allowed.stream()
                .filter(other -> Math.abs(word.length() - other.length()) < FARTHEST)
                .filter(other -> distance(word, other) <= Math.max(1, Math.min(word.length(), other.length()) / 3))
                .min(Comparator.comparingInt(other -> distance(word, other)));
    }

    static String hint(String word, Collection<String> allowed) {
        return to(word, allowed).map(" Did you mean “%s”?"::formatted).orElse("");
    }

    /** How many letters are changed, left out, added, or change places with their neighbours. */
    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int step(int[][] steps, String one, String other, int i, int j) {
        int changed = steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean isSwapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
