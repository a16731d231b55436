package org.talentmoves.account.web;

import jakarta.validation.constraints.NotBlank;
import org.talentmoves.account.Role;

/** Whom an administrator invites. */
class InvitationForm {

    @NotBlank(message = "{form.missing}")
    public String email = "";

    public Role role = Role.CONTRIBUTOR;
}
