package org.talentmoves.correction.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.validation.BindingResult;
import org.talentmoves.correction.Answer;
import org.talentmoves.correction.Contacts;
import org.talentmoves.correction.CorrectionRequest;

/**
 * The public answer to a reader. It begins empty, so that nothing a reader wrote becomes public unless an editor writes it.
 * {@code sure} says that what looks like a way to reach somebody is to be public all the same.
 */
public class AnswerForm {

    @Size(max = 1000, message = "{form.long}")
    public String shown = "";

    @NotBlank(message = "{form.missing}")
    @Size(max = 1000, message = "{form.long}")
    public String words = "";

    @Pattern(regexp = "accepted|declined|", message = "{form.missing}")
    public String outcome = "";

    public boolean sure;

    public int version;

    static AnswerForm of(CorrectionRequest request) {
        AnswerForm form = new AnswerForm();
        form.shown = request.shown().orElse("");
        form.words = request.words().orElse("");
        form.version = request.version();
        return form;
    }

    Answer answer() {
        return new Answer(Lines.one(shown), Lines.one(words));
    }

    /** Whether somebody could be reached by what is to be public. */
    public boolean tellsHowToReachSomebody() {
        return Contacts.in(shown).or(() -> Contacts.in(words)).isPresent();
    }

    void check(BindingResult errors) {
        Lines.check("shown", shown, errors);
        Lines.checkNeeded("words", words, errors);
        if (!sure) {
            checkContacts("shown", shown, errors);
            checkContacts("words", words, errors);
        }
    }

    private static void checkContacts(String field, String text, BindingResult errors) {
        Contacts.in(text)
                .ifPresent(found -> errors.rejectValue(field, "request.reachable", new Object[] {found}, null));
    }
}
