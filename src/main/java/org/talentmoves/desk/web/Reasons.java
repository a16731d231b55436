package org.talentmoves.desk.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.DomainException;
import org.talentmoves.timeline.Wording;

/** Why something was refused: in English in the words of whoever refused, in Chinese what the refusal means. */
@Component
class Reasons {

    private final MessageSource messages;

    Reasons(MessageSource messages) {
        this.messages = messages;
    }

    String of(DomainException refused, Locale locale) {
        if (!new Wording(locale).isChinese()) {
            return refused.reason();
        }
        String problem = refused.getClass()
                .getSimpleName()
                .replaceAll("(.)(?=[A-Z])", "$1-")
                .toLowerCase(Locale.ROOT);
        return messages.getMessage("problem." + problem + ".meaning", null, locale)
                + messages.getMessage("problem." + problem + ".mend", null, locale);
    }
}
