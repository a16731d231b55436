package org.talentmoves.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** What somebody may have meant who wrote a word wrongly. */
public final class Spelling {

    private static final int MOST = 3;

    private Spelling() {}

    /**
     * The word that is the nearest to what was written, upper and lower case alike: with one letter changed, left out or added, or two swapped,
     * or, where both begin alike, with one for every three letters, three at most. Empty where none is so near.
     */
    public static Optional<String> nearest(String written, Collection<String> words) {
        return near(written, words).stream().findFirst();
    }

    /** All words that are so near, the nearest first. */
    public static List<String> near(String written, Collection<String> words) {
        record Candidate(String word, int changes) {}
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(MOST);
        return words.stream()
                .map(word -> new Candidate(word, distance.apply(folded(written), folded(word))))
                .filter(candidate -> candidate.changes() >= 0 && candidate.changes() <= most(written, candidate.word()))
                .sorted(Comparator.comparing(Candidate::changes).thenComparing(Candidate::word))
                .map(Candidate::word)
                .toList();
    }

    private static int most(String written, String word) {
        boolean beginAlike = folded(written).regionMatches(0, folded(word), 0, 1);
        return beginAlike ? Math.min(MOST, (written.length() + 2) / 3) : 1;
    }

    /** The same as a sentence after another one; empty where none is near. */
    public static String hint(String written, Collection<String> words) {
        return nearest(written, words).map(" Did you mean “%s”?"::formatted).orElse("");
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
