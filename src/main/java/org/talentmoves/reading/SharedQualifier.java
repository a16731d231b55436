package org.talentmoves.reading;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.talentmoves.reading.Token.Place;

/** A qualifier between a sum and its period that may belong to either: “$100m, at least four years”. */
final class SharedQualifier {

    private static final Lexicon WORDS = NumberWords.all();

    /** “$100m at least over four years”: a qualifier before such a period is one of the sum. */
    private static final Pattern LINKED = Pattern.compile("(?:spread )?(?:over|across|per) |/|p\\.?a|分|每");

    /** “annual minimum $10m”: a period of no length that may be at least something. */
    private static final Pattern UNMEASURED = Pattern.compile("annual|yearly|each|every|per|p\\.?a|每|年薪");

    private static final Pattern COMMA_BEFORE = Pattern.compile(", *(?:(?:an?|the) )?$");
    private static final Pattern COMMA_AFTER = Pattern.compile(" *,");
    private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the) ");

    private SharedQualifier() {}

    /**
     * Whether one ends the sum, before its period; all in small letters.
     *
     * @param gap the spaces and marks between the two
     */
    static boolean endsSum(String sum, String gap, String period) {
        boolean isJoined = gap.isBlank() && !LINKED.matcher(period).lookingAt();
        return IntStream.range(0, sum.length())
                .filter(start -> isQualifier(sum.substring(start)))
                .limit(1)
                .filter(start -> goesEitherWay(sum, start, gap))
                .anyMatch(start -> isJoined
                        || COMMA_BEFORE.matcher(sum.substring(0, start)).find());
    }

    private static boolean isQualifier(String text) {
        return WORDS.at(text, 0)
                .filter(found -> found.token() instanceof Token.Says && found.end() == text.length())
                .isPresent();
    }

    /** “at least”, and a plus that does not cling to the sum alone, as in “$100m + 4 years” and “$100m plus 4 years”. */
    private static boolean goesEitherWay(String sum, int start, String gap) {
        String word = sum.substring(start);
        boolean clings = !gap.isEmpty() && start > 0 && sum.charAt(start - 1) != ' ';
        return isOnEitherSide(word) || word.equals("plus") || (word.equals("+") && !clings);
    }

    /** Whether one begins the sum, after its period. */
    static boolean beginsSum(String period, String gap, String sum) {
        String text = ARTICLE.matcher(sum).replaceFirst("");
        boolean isJoined = gap.isBlank() && !UNMEASURED.matcher(period).lookingAt();
        return WORDS.at(text, 0)
                .filter(found -> found.token() instanceof Token.Says)
                .filter(found -> (isJoined && isOnEitherSide(text.substring(0, found.end())))
                        || COMMA_AFTER.matcher(text.substring(found.end())).lookingAt())
                .isPresent();
    }

    private static boolean isOnEitherSide(String word) {
        return WORDS.at(word, 0)
                .filter(found -> found.token() instanceof Token.Says says && says.place() == Place.EITHER)
                .isPresent();
    }
}
