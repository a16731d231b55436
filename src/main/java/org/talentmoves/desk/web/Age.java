package org.talentmoves.desk.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How long ago something was, in words: “3 hours ago”. */
@Component("age")
public class Age {

    private final MessageSource messages;
    private final Clock clock;

    Age(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public String since(Instant moment) {
        Duration age = Duration.between(moment, clock.instant());
        if (age.toMinutes() < 1) {
            return say("desk.age.now", 0);
        }
        if (age.toHours() < 1) {
            return say(age.toMinutes() == 1 ? "desk.age.minute" : "desk.age.minutes", age.toMinutes());
        }
        if (age.toDays() < 1) {
            return say(age.toHours() == 1 ? "desk.age.hour" : "desk.age.hours", age.toHours());
        }
        return say(age.toDays() == 1 ? "desk.age.day" : "desk.age.days", age.toDays());
    }

    private String say(String key, long number) {
        return messages.getMessage(key, new Object[] {number}, LocaleContextHolder.getLocale());
    }
}
