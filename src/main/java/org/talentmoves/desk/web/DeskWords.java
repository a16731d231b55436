package org.talentmoves.desk.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.talentmoves.desk.Field;
import org.talentmoves.desk.Input;

/** What was typed or chosen in fields, as the page says it. */
@Component("deskWords")
public class DeskWords {

    private final MessageSource messages;

    DeskWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The name of a choice; anything else as it was typed. */
    public String of(Field field, String typed) {
        return field.input() == Input.CHOICE && field.choices().contains(typed)
                ? messages.getMessage(field.words() + typed, null, LocaleContextHolder.getLocale())
                : typed;
    }
}
