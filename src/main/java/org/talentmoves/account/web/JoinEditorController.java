package org.talentmoves.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.account.Invitations;
import org.talentmoves.account.PasswordRefused;
import org.talentmoves.shared.TextRefused;

/** The page to which the link of an invitation leads. */
@Controller
class JoinEditorController {

    private final Invitations invitations;
    private final Door door;

    JoinEditorController(Invitations invitations, Door door) {
        this.invitations = invitations;
        this.door = door;
    }

    @GetMapping(path = "/invitations/{token}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(@PathVariable String token, @ModelAttribute("form") JoinForm form) {
        return page(token, HttpStatus.OK);
    }

    @PostMapping(path = "/invitations/{token}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView join(
            @PathVariable String token,
            @Valid @ModelAttribute("form") JoinForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            accept(token, form, errors, request, response);
        }
        return errors.hasErrors() ? page(token, HttpStatus.BAD_REQUEST) : new ModelAndView(Door.to("/desk"));
    }

    private void accept(
            String token,
            JoinForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            door.letIn(invitations.accept(token, form.name, form.password), request, response);
        } catch (PasswordRefused refused) {
            Refused.password(errors, "password", refused);
        } catch (TextRefused refused) {
            Refused.name(errors, refused);
        }
    }

    private ModelAndView page(String token, HttpStatus status) {
        return new ModelAndView("account/join", status)
                .addObject("invitation", invitations.get(token))
                .addObject("token", token);
    }
}
