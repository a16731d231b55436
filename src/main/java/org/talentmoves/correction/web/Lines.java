package org.talentmoves.correction.web;

import org.springframework.validation.BindingResult;
import org.talentmoves.shared.Text;

/** What is typed in several lines; {@link #one} keeps it as one. */
final class Lines {

    private Lines() {}

    static String one(String text) {
        return text.replaceAll("\\s*\\R\\s*|\\t", " ");
    }

    /** Says at the field that something in it does not print. */
    static void check(String field, String text, BindingResult errors) {
        if (!Text.isPlain(one(text))) {
            errors.rejectValue(field, "form.odd");
        }
    }

    /** Also that nothing is in it but space. */
    static void checkNeeded(String field, String text, BindingResult errors) {
        check(field, text, errors);
        if (Text.trimmed(text).isEmpty() && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "form.missing");
        }
    }
}
