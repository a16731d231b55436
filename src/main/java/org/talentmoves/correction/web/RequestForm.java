package org.talentmoves.correction.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.validation.BindingResult;
import org.talentmoves.correction.Complaint;

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

    Complaint complaint() {
        return new Complaint(what, evidence, Lines.one(contact));
    }

    void check(BindingResult errors) {
        Lines.checkNeeded("what", what, errors);
        Lines.checkNeeded("evidence", evidence, errors);
        Lines.check("contact", contact, errors);
    }
}
