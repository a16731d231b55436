package org.talentmoves.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

/** Who somebody says they are, and where they wanted to go. */
class SignInForm {

    @NotBlank(message = "{form.missing}")
    public String email = "";

    @NotEmpty(message = "{form.missing}")
    public String password = "";

    public String to = "";
}
