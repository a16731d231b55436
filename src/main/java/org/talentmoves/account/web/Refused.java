package org.talentmoves.account.web;

import org.springframework.validation.BindingResult;
import org.talentmoves.account.NotAnEmailAddress;
import org.talentmoves.account.PasswordRefused;
import org.talentmoves.account.TooManyAttempts;
import org.talentmoves.shared.TextRefused;

/** Says at the field of a form what was refused, in the language of the page. */
final class Refused {

    private Refused() {}

    static void password(BindingResult errors, String field, PasswordRefused refused) {
        errors.rejectValue(field, "password." + refused.fault().key());
    }

    static void name(BindingResult errors, TextRefused refused) {
        errors.rejectValue("name", "form.name", refused.reason());
    }

    static void email(BindingResult errors, NotAnEmailAddress refused) {
        errors.rejectValue("email", "form.email", refused.reason());
    }

    static void tooOften(BindingResult errors, TooManyAttempts refused) {
        errors.reject("sign-in.wait", new Object[] {refused.minutes()}, null);
    }
}
