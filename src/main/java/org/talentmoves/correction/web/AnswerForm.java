package org.talentmoves.correction.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.validation.BindingResult;
import org.talentmoves.correction.Answer;
import org.talentmoves.correction.Contacts;
import org.talentmoves.correction.CorrectionRequest;

/**
 * The public answer to a reader. It begins empty, so that nothing a reader wrote becomes public unless an editor writes it.
 * {@code sure} holds, a line each, what looks like a way to reach somebody and is to be public all the same.
 */
public class AnswerForm {

    @Size(max = 1000, message = "{form.long}")
    public String shown = "";

    @NotBlank(message = "{form.missing}")
    @Size(max = 1000, message = "{form.long}")
    public String words = "";

    @Pattern(regexp = "accepted|declined|", message = "{form.missing}")
    public String outcome = "";

    public String sure = "";

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

    /** By what somebody could be reached in what is to be public, a line each; empty where by nothing. */
    public String reachable() {
        return Stream.of(shown, words)
                .flatMap(text -> Contacts.in(text).stream())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** Whether nothing is found but what was asked about and is to be public. */
    public boolean isSure() {
        return asked().containsAll(reachable().lines().toList());
    }

    private Set<String> asked() {
        return sure.lines().collect(Collectors.toSet());
    }

    void check(BindingResult errors) {
        Lines.check("shown", shown, errors);
        Lines.checkNeeded("words", words, errors);
        checkContacts("shown", shown, errors);
        checkContacts("words", words, errors);
    }

    private void checkContacts(String field, String text, BindingResult errors) {
        List<String> found = new ArrayList<>(Contacts.in(text));
        found.removeAll(asked());
        if (!found.isEmpty()) {
            errors.rejectValue(field, "request.reachable", new Object[] {String.join(" · ", found)}, null);
        }
    }
}
