package org.talentmoves.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names as words that can be looked up: without case and accents; a run of Chinese characters as its single characters
 * and its overlapping pairs, since Chinese puts no spaces between words.
 */
public final class NameWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern RUN = Pattern.compile("\\p{IsIdeographic}+|[\\p{L}\\p{Nd}&&[^\\p{IsIdeographic}]]+");

    /** A lexeme of PostgreSQL has at most 2,046 bytes; so long a name is found by its first letters. */
    private static final int MOST_LETTERS = 500;

    private NameWords() {}

    /** All words under which the names are found. */
    public static Set<String> of(Collection<String> names) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : names) {
            for (String run : runs(name)) {
                words.addAll(isChinese(run) ? characters(run, 1) : List.of(run));
                words.addAll(isChinese(run) ? characters(run, 2) : List.of());
            }
        }
        return words;
    }

    /** A {@code tsquery} for names that hold every word of the text, the words of a Latin name begun at least; empty when it has none. */
    public static String query(String text) {
        List<String> terms = new ArrayList<>();
        for (String run : runs(text)) {
            List<String> words =
                    !isChinese(run) || run.codePointCount(0, run.length()) == 1 ? List.of(run) : characters(run, 2);
            words.forEach(word -> terms.add(isChinese(word) ? "'" + word + "'" : "'" + word + "':*"));
        }
        return String.join(" & ", terms);
    }

    private static List<String> runs(String name) {
        String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("’", "");
        return RUN.matcher(folded).results().map(match -> cut(match.group())).toList();
    }

    private static String cut(String run) {
        return run.codePointCount(0, run.length()) <= MOST_LETTERS
                ? run
                : run.substring(0, run.offsetByCodePoints(0, MOST_LETTERS));
    }

    private static boolean isChinese(String run) {
        return Character.isIdeographic(run.codePointAt(0));
    }

    private static List<String> characters(String run, int width) {
        int[] points = run.codePoints().toArray();
        List<String> words = new ArrayList<>();
        for (int i = 0; i + width <= points.length; i++) {
            words.add(new String(points, i, width));
        }
        return words;
    }
}
