package org.talentmoves.merging;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.talentmoves.shared.NameWords;

/**
 * Names as they are compared: the words of a Latin name in their alphabetical order, without case and accents; a Chinese
 * name as it is written.
 */
final class Spelling {

    /** Shorter names that differ by a letter or by two are as a rule two names. */
    private static final int ONE_MAY_DIFFER = 7;

    private static final int TWO_MAY_DIFFER = 11;

    /** So many names that have a stretch of letters in common are compared with each other. */
    private static final int MOST_COMPARED = 500;

    private static final int FEWEST_LETTERS = 3;

    private static final int MOST_WORDS = 8;

    private Spelling() {}

    static boolean isChinese(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic);
    }

    /** {@code adeyemi juno} of “Juno Adeyemi”, {@code 朱诺} of “朱诺”; empty where there is no word in it. */
    static String of(String name) {
        return isChinese(name)
                ? name.replaceAll("[\\s·・]+", "")
                : String.join(" ", new TreeSet<>(NameWords.of(List.of(name))));
    }

    /**
     * The letters of a Latin name without anything between its words, which may begin with any of them: {@code openai} and
     * {@code aiopen} of “Open A.I.”. Names that share one differ only by spaces, hyphens and points, or in what comes first.
     */
    static Set<String> letters(String name) {
        List<String> words = words(name);
        Set<String> letters = new LinkedHashSet<>();
        for (int first = 0; first < words.size(); first++) {
            letters.add(String.join("", words.subList(first, words.size())) + String.join("", words.subList(0, first)));
        }
        letters.removeIf(each -> each.length() < FEWEST_LETTERS);
        return letters;
    }

    /** Whether a name has words of which it tells the first letter only. */
    static boolean hasInitials(List<String> words) {
        return words.stream().anyMatch(word -> word.length() == 1);
    }

    /**
     * Whether one name has the first letters only of words that the other has in full, and the rest of it: “J. Adeyemi”; both as
     * their {@linkplain #words words}.
     */
    static boolean isInitialed(List<String> one, List<String> other) {
        return isShort(one, other) || isShort(other, one);
    }

    private static boolean isShort(List<String> one, List<String> other) {
        List<String> initials = one.stream().filter(word -> word.length() == 1).toList();
        String rest = one.stream().filter(word -> word.length() > 1).collect(joining());
        return !initials.isEmpty() && rest.length() >= FEWEST_LETTERS && stands(initials, rest, other);
    }

    private static boolean stands(List<String> initials, String rest, List<String> words) {
        if (initials.isEmpty()) {
            return String.join("", words).equals(rest);
        }
        return words.stream()
                .filter(word -> word.length() > 1 && word.startsWith(initials.get(0)))
                .anyMatch(word -> stands(
                        initials.subList(1, initials.size()),
                        rest,
                        words.stream().filter(other -> !other.equals(word)).toList()));
    }

    /** In the order in which they are written; none of a Chinese name, and none beyond what names have. */
    static List<String> words(String name) {
        return isChinese(name)
                ? List.of()
                : NameWords.of(List.of(name)).stream().limit(MOST_WORDS).toList();
    }

    /** Whether two spellings differ by so few letters that one may be a slip. */
    static boolean areNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter >= TWO_MAY_DIFFER ? 2 : shorter >= ONE_MAY_DIFFER ? 1 : 0;
        return !one.equals(other)
                && Math.abs(one.length() - other.length()) <= allowed
                && distance(one, other) <= allowed;
    }

    /** How many letters are to be written, left out or changed to make one of the other. */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }

    /**
     * Those of the spellings that are near one. Two letters can be in two thirds of a name only, so that one third of one is found
     * in the other: only names of which a third is in this one are compared.
     *
     * @param byThird spellings by each of their {@linkplain #thirds thirds}
     */
    static List<String> near(String spelling, Map<String, List<String>> byThird) {
        return candidates(spelling, byThird).stream()
                .filter(other -> areNear(spelling, other))
                .toList();
    }

    /** The three pieces by which a spelling is found; none of one so short that no letter may differ. */
    static List<String> thirds(String spelling) {
        if (spelling.length() < ONE_MAY_DIFFER) {
            return List.of();
        }
        int third = spelling.length() / 3;
        return List.of(
                spelling.substring(0, third), spelling.substring(third, 2 * third), spelling.substring(2 * third));
    }

    private static Set<String> candidates(String spelling, Map<String, List<String>> byThird) {
        Set<String> candidates = new LinkedHashSet<>();
        for (int from = 0; from < spelling.length(); from++) {
            int shortest = Math.max(2, (spelling.length() - 2) / 3);
            int longest = (spelling.length() + 2) / 3 + 2;
            for (int to = from + shortest; to <= Math.min(spelling.length(), from + longest); to++) {
                List<String> having = byThird.getOrDefault(spelling.substring(from, to), List.of());
                candidates.addAll(having.subList(0, Math.min(MOST_COMPARED, having.size())));
            }
        }
        return candidates;
    }
}
