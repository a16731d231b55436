package org.talentmoves.account.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
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
import org.talentmoves.account.AccountAlreadyThere;
import org.talentmoves.account.Editor;
import org.talentmoves.account.EmailAddress;
import org.talentmoves.account.InvitationId;
import org.talentmoves.account.Invitations;
import org.talentmoves.account.NotAnEmailAddress;

/** How an administrator invites somebody: by a link to hand over, which is shown once. */
@Controller
class InvitationEditorController {

    private static final String PAGE = "account/invite";

    private final Invitations invitations;
    private final DeskAddress address;

    InvitationEditorController(Invitations invitations, DeskAddress address) {
        this.invitations = invitations;
        this.address = address;
    }

    @GetMapping(path = "/desk/people/invitations", produces = MediaType.TEXT_HTML_VALUE)
    String show(@ModelAttribute("form") InvitationForm form) {
        return PAGE;
    }

    @PostMapping(path = "/desk/people/invitations", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView invite(
            @AuthenticationPrincipal Editor editor,
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult errors) {
        ModelAndView page = new ModelAndView(PAGE);
        if (!errors.hasErrors()) {
            invite(editor, form, errors, page);
        }
        page.setStatus(errors.hasErrors() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
        return page;
    }

    private void invite(Editor editor, InvitationForm form, BindingResult errors, ModelAndView page) {
        try {
            String token = invitations.invite(editor, new EmailAddress(form.email), Objects.requireNonNull(form.role));
            page.addObject("link", address.ofInvitation(token));
        } catch (NotAnEmailAddress refused) {
            Refused.email(errors, refused);
        } catch (AccountAlreadyThere refused) {
            errors.rejectValue("email", "invite.taken", refused.reason());
        }
    }

    @PostMapping("/desk/people/invitations/{id}/revocation")
    View revoke(@AuthenticationPrincipal Editor editor, @PathVariable UUID id) {
        invitations.revoke(editor, new InvitationId(id));
        return Door.to("/desk/people");
    }
}
