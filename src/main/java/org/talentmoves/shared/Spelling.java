package org.talentmoves.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody may have meant who wrote a word wrongly. */
public final class Spelling {

    private static final int MOST = 3;

    private Spelling() {}

    /**
     * The word that is the nearest to what was written, upper and lower case alike: with one change for every three letters
     * of it, three at most. Empty where none is so near.
     */
    public static Optional<String> nearest(String written, Collection<String> words) {
        int most = Math.min(MOST, Math.max(1, written.length() / 3));
        LevenshteinDistance distance = new LevenshteinDistance(most);
        record Candidate(String word, int changes) {}
        return words.stream()
                .map(word -> new Candidate(word, distance.apply(folded(written), folded(word))))
                .filter(candidate -> candidate.changes() >= 0)
                .min(Comparator.comparing(Candidate::changes).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** The same as a sentence after another one; empty where none is near. */
    public static String hint(String written, Collection<String> words) {
        return nearest(written, words).map(" Did you mean “%s”?"::formatted).orElse("");
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
