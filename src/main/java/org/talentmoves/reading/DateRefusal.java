package org.talentmoves.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentmoves.shared.PartialDate;

/** Finds out what is wrong with a date that is not understood. */
final class DateRefusal {

    /** What betrays a kind of text that is no date; the first that is found tells why. */
    private enum Sign {
        RELATIVE(
                Why.DATE_RELATIVE,
                "(?<![a-z])(?:yesterday|today|tomorrow|last|next|this|ago|now|recently|current)(?![a-z])"
                        + "|[昨今前明][天日年]|去年|[上下本][个個]?[周月]|最近|近日|近期|星期|周[一二三四五六日]"),
        RANGE(
                Why.DATE_RANGE,
                "[–~至到或和]|(?<![a-z])(?:to|and|or|through|between|from|till)(?![a-z])" + "|[年月日号號]-|年[^年]*年"),
        ONE_SIDED(Why.DATE_ONE_SIDED, "(?<![a-z])(?:before|after|since|by|until|prior|not|no)(?![a-z])" + "|[前后後起]|以来");

        private final Why why;
        private final Pattern sign;

        Sign(Why why, String sign) {
            this.why = why;
            this.sign = Pattern.compile(sign);
        }
    }

    private static final Pattern RANGE = Pattern.compile("[^M]*M[^M]*M.*Y|[^Y]*Y[^Y]*Y.*|DDMY|MDDY");
    private static final Pattern PART = Pattern.compile(
            "early|mid|late|spring|summer|autumn|fall|winter|(?<![a-z])[qh][1-4]|[初中底末旬春夏秋冬月日号號]|季度|半年|^\\d\\d年");
    /** The winter or the school year of 2024/25. */
    private static final Pattern TWO_YEARS = Pattern.compile("([1-9]\\d{3})[-/](\\d{2})年?");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)[1-9]\\d{3}(?!\\d)");

    private DateRefusal() {}

    static boolean isTwoYears(Line line) {
        Matcher years = TWO_YEARS.matcher(line.text());
        return years.matches()
                && String.valueOf(Integer.parseInt(years.group(1)) + 1).endsWith(years.group(2));
    }

    static NotUnderstood of(Line line) {
        return isTwoYears(line) ? line.refused(Why.DATE_TWO_YEARS) : bySign(line);
    }

    private static NotUnderstood bySign(Line line) {
        return Arrays.stream(Sign.values())
                .filter(sign -> sign.sign.matcher(line.text()).find())
                .findFirst()
                .map(sign -> line.refused(sign.why))
                .orElseGet(() -> byOrder(line, DateWord.of(line.text())));
    }

    private static NotUnderstood byOrder(Line line, List<DateWord> words) {
        List<PartialDate> readings = DateInFigures.readings(words);
        if (!readings.isEmpty()) {
            return line.refused(Why.DATE_AMBIGUOUS, new DateChoice(readings, false), new DateChoice(readings, true));
        }
        return line.refused(why(line.text(), DateWord.pattern(words)));
    }

    private static Why why(String text, String pattern) {
        if (RANGE.matcher(pattern).matches()) {
            return Why.DATE_RANGE;
        }
        boolean namesPart = pattern.contains("M") || PART.matcher(text).find();
        boolean lacksYear =
                (namesPart && !YEAR.matcher(ChineseDate.inDigits(text)).find()) || pattern.equals("D");
        return lacksYear ? Why.DATE_YEAR_MISSING : Why.DATE_UNKNOWN;
    }
}
