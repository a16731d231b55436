package org.talentmoves.correction.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a reader types; {@code website} is a field that no reader sees, and programs fill in. */
public class RequestForm {

    @NotBlank(message = "{form.missing}")
    @Size(max = 1000, message = "{form.long}")
    public String what = "";

    @NotBlank(message = "{form.missing}")
    @Size(max = 1000, message = "{form.long}")
    public String evidence = "";

    @Size(max = 200, message = "{form.long}")
    public String contact = "";

    public String website = "";
}
