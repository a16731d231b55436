package org.talentmoves.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

/** What somebody who is invited says of themselves. */
class JoinForm {

    @NotBlank(message = "{form.missing}")
    public String name = "";

    @NotEmpty(message = "{form.missing}")
    public String password = "";
}
