package org.talentmoves.submission;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of the words that are allowed was probably meant. */
final class Nearest {

    private Nearest() {}

    /** With a third of its letters changed at most. */
    static Optional<String> to(String word, Collection<String> allowed) {
        return allowed.stream()
                .filter(other -> distance(word, other) <= Math.max(1, Math.min(word.length(), other.length()) / 3))
                .min(Comparator.comparingInt(other -> distance(word, other)));
    }

    static String hint(String word, Collection<String> allowed) {
        return to(word, allowed).map(" Did you mean “%s”?"::formatted).orElse("");
    }

    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 10) {
            return 10;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                corner = above;
            }
        }
        return row[other.length()];
    }
}
