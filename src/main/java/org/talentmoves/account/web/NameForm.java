package org.talentmoves.account.web;

import jakarta.validation.constraints.NotBlank;

/** The name that is signed under what somebody does. */
class NameForm {

    @NotBlank(message = "{form.missing}")
    public String name = "";
}
