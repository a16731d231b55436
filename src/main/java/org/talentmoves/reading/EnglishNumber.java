package org.talentmoves.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentmoves.reading.Lexicon.Found;

/** A number below a thousand in English words: “eleven”, “forty-two”, “one hundred”, “a hundred”, “two hundred and fifty”. */
final class EnglishNumber {

    private static final List<String> ONES = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" "));

    private static final List<String> TENS =
            List.of("zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

    private static final String DIGIT = "(?:" + String.join("|", ONES.subList(1, 10)) + ")";

    /** Not “two” of “one hundred and two hundred”; “twenty-one hundred” is left to be written out. */
    private static final String END = "(?![a-z])(?![ -]hundred)";

    private static final String BELOW_HUNDRED = "(?:(?:" + String.join("|", TENS.subList(2, 10)) + ")(?:[ -]" + DIGIT
            + "(?![a-z]))?+|" + String.join("|", ONES.subList(1, 20)) + ")" + END;

    private static final Pattern FORM = Pattern.compile(
            "(?:a|" + DIGIT + ")[ -]hundred(?:(?: and)? " + BELOW_HUNDRED + ")?" + END + "|" + BELOW_HUNDRED);

    private EnglishNumber() {}

    /** The longest number that begins at a place of a line in small letters. */
    static Optional<Found> at(String line, int place) {
        Matcher form = FORM.matcher(line).region(place, line.length());
        return form.lookingAt() ? Optional.of(new Found(figure(form.group()), form.end())) : Optional.empty();
    }

    private static Token figure(String words) {
        return new Token.Figure(BigDecimal.valueOf(number(words)), words.contains("hundred") ? 100 : 1, false);
    }

    private static int number(String words) {
        int number = 0;
        for (String word : words.split("[ -]")) {
            number = word.equals("hundred") ? Math.max(number, 1) * 100 : number + Math.max(ones(word), tens(word));
        }
        return number;
    }

    private static int ones(String word) {
        return ONES.indexOf(word);
    }

    /** “and” is neither ones nor tens, and adds nothing. */
    private static int tens(String word) {
        return Math.max(TENS.indexOf(word), 0) * 10;
    }
}
