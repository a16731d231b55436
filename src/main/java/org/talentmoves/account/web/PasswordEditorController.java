package org.talentmoves.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.account.Accounts;
import org.talentmoves.account.Editor;
import org.talentmoves.account.PasswordRefused;
import org.talentmoves.account.SignIns;
import org.talentmoves.account.TooManyAttempts;

/** How somebody chooses another password, which ends their other sessions. */
@Controller
class PasswordEditorController {

    private static final String PAGE = "account/password";

    private final Accounts accounts;
    private final SignIns signIns;

    PasswordEditorController(Accounts accounts, SignIns signIns) {
        this.accounts = accounts;
        this.signIns = signIns;
    }

    @GetMapping(path = "/desk/account/password", produces = MediaType.TEXT_HTML_VALUE)
    String show(@ModelAttribute("form") PasswordForm form) {
        return PAGE;
    }

    @PostMapping(path = "/desk/account/password", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView choose(
            @AuthenticationPrincipal Editor editor,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            HttpServletRequest request) {
        if (!errors.hasErrors()) {
            confirm(editor, form, errors, request);
        }
        if (!errors.hasErrors()) {
            save(editor, form, errors, request);
        }
        return errors.hasErrors()
                ? new ModelAndView(PAGE, HttpStatus.BAD_REQUEST)
                : new ModelAndView(Door.to("/desk/account"));
    }

    private void confirm(Editor editor, PasswordForm form, BindingResult errors, HttpServletRequest request) {
        try {
            signIns.confirm(editor.accountId(), form.presentPassword, request.getRemoteAddr());
        } catch (PasswordRefused refused) {
            Refused.password(errors, "presentPassword", refused);
        } catch (TooManyAttempts refused) {
            Refused.tooOften(errors, refused);
        }
    }

    private void save(Editor editor, PasswordForm form, BindingResult errors, HttpServletRequest request) {
        try {
            accounts.choosePassword(
                    editor.accountId(), form.newPassword, request.getSession().getId());
        } catch (PasswordRefused refused) {
            Refused.password(errors, "newPassword", refused);
        }
    }
}
