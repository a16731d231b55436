package org.talentmoves.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentmoves.shared.PartialDate;

/** A date in Chinese: 2025年, 2025年6月, 2025年6月30日 (or 号), 二〇二五年六月三十日. */
final class ChineseDate {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{3})年(?:(\\d{1,2})月份?(?:(\\d{1,2})[日号號])?)?");
    private static final Pattern NUMERALS = Pattern.compile("[〇零○一二两三四五六七八九十]+(?=[年月日号號])");

    private ChineseDate() {}

    static Optional<PartialDate> read(Line line) {
        Matcher form = FORM.matcher(inDigits(line.text().replace(" ", "")));
        return form.matches()
                ? Optional.of(IsoDate.date(line, form.group(1), form.group(2), form.group(3)))
                : Optional.empty();
    }

    /** Numerals that make no number stay as they are, and are not understood. */
    static String inDigits(String text) {
        return NUMERALS.matcher(text).replaceAll(numerals -> number(numerals.group()));
    }

    private static String number(String numerals) {
        var number = ChineseNumber.read(numerals);
        return number.isPresent() ? String.valueOf(number.getAsInt()) : numerals;
    }
}
