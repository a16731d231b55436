package org.talentmoves.reading;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PartialDate.Precision;

/**
 * The day of the week that is said beside a date, by which the date is checked: “Monday, 30 June 2025”, 2025年6月30日星期一.
 *
 * @param rest what is left when it is taken away
 */
record Weekday(Optional<DayOfWeek> day, String rest) {

    private static final String IN_CHINESE = "一二三四五六日";

    private static final String NAME =
            "(?:(?<english>mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?"
                    + "|sun(?:day)?)(?![a-z])\\.?|(?:星期|周|週|礼拜|禮拜)(?<chinese>[一二三四五六日天]))";

    private static final Pattern BEFORE = Pattern.compile("^" + NAME + "[ ,]*(?:the )?(?=[a-z\\d一二])");
    private static final Pattern AFTER = Pattern.compile("(?<=[日号號\\d])[ ,(]*" + NAME + "\\)?$");

    static Weekday of(String text) {
        return Stream.of(BEFORE, AFTER)
                .map(place -> place.matcher(text))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> new Weekday(Optional.of(day(found)), found.replaceFirst("")))
                .orElseGet(() -> new Weekday(Optional.empty(), text));
    }

    private static DayOfWeek day(Matcher found) {
        String chinese = found.group("chinese");
        return chinese == null
                ? named(found.group("english"))
                : DayOfWeek.of(1 + IN_CHINESE.indexOf(chinese.replace('天', '日')));
    }

    private static DayOfWeek named(String english) {
        String start = english.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    /** Only a day has a day of the week. */
    boolean goesWith(PartialDate date) {
        return day.isEmpty() || date.precision() == Precision.DAY;
    }

    void check(Line line, PartialDate date) {
        DayOfWeek meant = date.earliest().getDayOfWeek();
        if (day.filter(said -> said != meant).isPresent()) {
            throw line.refused(Why.DATE_WEEKDAY, DateChoice.of(date), meant);
        }
    }
}
