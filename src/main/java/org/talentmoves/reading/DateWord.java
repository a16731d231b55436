package org.talentmoves.reading;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One word of a date: a year of four digits, a month by name, a day.
 *
 * @param digits the number that it stands for; empty for other words
 */
record DateWord(Kind kind, String text, String digits) {

    /** What it stands for, in one letter for the order of a date: “30 June 2025” is DMY. */
    enum Kind {
        YEAR("Y"),
        MONTH("M"),
        DAY("D"),
        OTHER("?");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }
    }

    /** Between words nothing may stand but the change of letters and digits: “30June2025”, but “30th”. */
    private static final Pattern BETWEEN =
            Pattern.compile("[ ,./-]+(?:of(?: |$))?|(?<=[a-z])(?=\\d)|(?<=\\d)(?=[a-z]{3})");

    private static final Pattern YEAR = Pattern.compile("[1-9]\\d{3}");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");

    /** 1st, 21st and 31st, but not 2st: that may be a slip for 21st. */
    private static final Pattern ORDINAL = Pattern.compile("(?:[23]?1st|2?2nd|2?3rd|(?:1\\d|2?[04-9]|30)th)");

    static List<DateWord> of(String text) {
        return Arrays.stream(BETWEEN.split(text)).map(DateWord::word).toList();
    }

    static String pattern(List<DateWord> words) {
        return words.stream().map(word -> word.kind.letter).collect(Collectors.joining());
    }

    private static DateWord word(String text) {
        OptionalInt month = month(text);
        if (month.isPresent()) {
            return new DateWord(Kind.MONTH, text, String.valueOf(month.getAsInt()));
        }
        if (YEAR.matcher(text).matches()) {
            return new DateWord(Kind.YEAR, text, text);
        }
        if (DAY.matcher(text).matches() || ORDINAL.matcher(text).matches()) {
            return new DateWord(Kind.DAY, text, text.replaceAll("\\D", ""));
        }
        return new DateWord(Kind.OTHER, text, "");
    }

    private static OptionalInt month(String text) {
        return Arrays.stream(Month.values())
                .filter(month -> isNameOf(month, text))
                .mapToInt(Month::getValue)
                .findFirst();
    }

    private static boolean isNameOf(Month month, String text) {
        String name = month.name().toLowerCase(Locale.ROOT);
        return text.equals(name) || text.equals(name.substring(0, 3)) || (text.equals("sept") && month.getValue() == 9);
    }
}
