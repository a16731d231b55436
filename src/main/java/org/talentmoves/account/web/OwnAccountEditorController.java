package org.talentmoves.account.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.talentmoves.account.Account;
import org.talentmoves.account.Accounts;
import org.talentmoves.account.Editor;
import org.talentmoves.account.Passkeys;
import org.talentmoves.shared.TextRefused;

/** The account of whoever is signed in: the name, the passkeys, and where else they are signed in. */
@Controller
class OwnAccountEditorController {

    private final Accounts accounts;
    private final Passkeys passkeys;

    OwnAccountEditorController(Accounts accounts, Passkeys passkeys) {
        this.accounts = accounts;
        this.passkeys = passkeys;
    }

    @GetMapping(path = "/desk/account", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(@AuthenticationPrincipal Editor editor, @ModelAttribute("form") NameForm form) {
        form.name = editor.name();
        return page(editor, HttpStatus.OK);
    }

    @PostMapping(path = "/desk/account", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView rename(
            @AuthenticationPrincipal Editor editor,
            @Valid @ModelAttribute("form") NameForm form,
            BindingResult errors) {
        if (!errors.hasErrors()) {
            save(editor, form, errors);
        }
        return errors.hasErrors() ? page(editor, HttpStatus.BAD_REQUEST) : new ModelAndView(Door.to("/desk/account"));
    }

    private void save(Editor editor, NameForm form, BindingResult errors) {
        try {
            accounts.rename(editor.accountId(), form.name);
        } catch (TextRefused refused) {
            Refused.name(errors, refused);
        }
    }

    @PostMapping("/desk/account/passkeys/{id}/removal")
    View removePasskey(@AuthenticationPrincipal Editor editor, @PathVariable String id) {
        passkeys.remove(editor.accountId(), id);
        return Door.to("/desk/account");
    }

    @PostMapping("/desk/account/departure")
    View signOutEverywhere(@AuthenticationPrincipal Editor editor) {
        accounts.signOutEverywhere(editor.accountId());
        return new RedirectView("/sign-in?left", true, false, false);
    }

    private ModelAndView page(Editor editor, HttpStatus status) {
        Account account = accounts.get(editor.accountId());
        return new ModelAndView("account/account", status)
                .addObject("account", account)
                .addObject("passkeys", passkeys.of(account.id()));
    }
}
