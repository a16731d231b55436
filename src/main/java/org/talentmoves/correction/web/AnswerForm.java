package org.talentmoves.correction.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The public answer to a reader. */
public class AnswerForm {

    @NotBlank(message = "{form.missing}")
    @Size(max = 1000, message = "{form.long}")
    public String shown = "";

    @NotBlank(message = "{form.missing}")
    @Size(max = 1000, message = "{form.long}")
    public String words = "";

    @Pattern(regexp = "accepted|declined", message = "{form.missing}")
    public String outcome = "";
}
