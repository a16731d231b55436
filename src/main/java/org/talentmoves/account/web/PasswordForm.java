package org.talentmoves.account.web;

import jakarta.validation.constraints.NotEmpty;

/** The password that somebody has, and the one that they choose. */
class PasswordForm {

    @NotEmpty(message = "{form.missing}")
    public String presentPassword = "";

    @NotEmpty(message = "{form.missing}")
    public String newPassword = "";
}
