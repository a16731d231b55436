package org.talentmoves.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.talentmoves.account.Role;

/** Whom an administrator invites. */
class InvitationForm {

    @NotBlank(message = "{form.missing}")
    public String email = "";

    @NotNull(message = "{form.missing}")
    public @Nullable Role role = Role.CONTRIBUTOR;
}
