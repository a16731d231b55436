package org.talentmoves.reading;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Wire;

/** The messages in one language. */
record Phrases(Locale locale) {

    static final Phrases ENGLISH = new Phrases(Locale.ENGLISH);

    private static final MessageSource MESSAGES = messages();

    private static MessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    String say(String key, Object... values) {
        return MESSAGES.getMessage(key, values, locale);
    }

    String sayOr(String key, String otherwise, Object... values) {
        return String.valueOf(MESSAGES.getMessage(key, values, otherwise, locale));
    }

    boolean isChinese() {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }

    /** A date at its own precision, without the mark of approximation: “30 June 2025”. */
    String date(PartialDate date) {
        String form = "date." + Wire.of(date.precision());
        String month = date.month() == null ? "" : say("month." + date.month());
        return say(form, String.valueOf(date.year()), month, String.valueOf(date.day()));
    }

    /** “Monday”, 星期一. */
    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }
}
