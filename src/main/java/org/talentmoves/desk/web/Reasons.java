package org.talentmoves.desk.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.talentmoves.desk.ChineseReasons;
import org.talentmoves.shared.DomainException;
import org.talentmoves.timeline.Wording;

/** Why something was refused: in English in the words of whoever refused, in Chinese in those of the catalogue. */
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
        return ChineseReasons.of(refused.reason()).orElseGet(() -> meaning(refused, locale));
    }

    /** The same of a reason that nobody threw. */
    String of(String reason, Locale locale) {
        return new Wording(locale).isChinese() ? ChineseReasons.of(reason).orElse(reason) : reason;
    }

    private String meaning(DomainException refused, Locale locale) {
        String problem = refused.getClass()
                .getSimpleName()
                .replaceAll("(.)(?=[A-Z])", "$1-")
                .toLowerCase(Locale.ROOT);
        return messages.getMessage("problem." + problem + ".meaning", null, locale)
                + messages.getMessage("problem." + problem + ".mend", null, locale);
    }
}
