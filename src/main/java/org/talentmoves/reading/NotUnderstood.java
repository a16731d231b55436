package org.talentmoves.reading;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.Text;

/** A typed line has no meaning, or more than one, or one that cannot be kept; the reason says how to write it. */
public final class NotUnderstood extends Invalid {

    private final Why why;
    private final Object[] values;

    NotUnderstood(Why why, Object... values) {
        super(told(why, values, Phrases.ENGLISH));
        this.why = why;
        this.values = values.clone();
    }

    Why why() {
        return why;
    }

    /** The reason in the language of a page. */
    public String reason(Locale locale) {
        return told(why, values, new Phrases(locale));
    }

    private static String told(Why why, Object[] values, Phrases phrases) {
        return phrases.say(
                why.key(),
                Arrays.stream(values).map(value -> shown(value, phrases)).toArray());
    }

    private static String shown(Object value, Phrases phrases) {
        if (value instanceof DateChoice choice) {
            return choice.in(phrases);
        }
        return value instanceof DayOfWeek day ? phrases.weekday(day) : Text.shown(String.valueOf(value));
    }
}
