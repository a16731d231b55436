package org.talentmoves.correction;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Text;

/**
 * What a reader says.
 *
 * @param what is wrong, at most 1000 characters
 * @param evidence where that can be seen, at most 1000 characters
 * @param contact how to reach the reader; kept until the request is decided, and shown to editors only
 */
@Embeddable
public record Complaint(
        String what, String evidence, @Nullable String contact) {

    public Complaint {
        what = Text.lines("What is wrong", what, 1000);
        evidence = Text.lines("The evidence", evidence, 1000);
        contact = Text.lineOrNothing("The contact", contact, 200);
    }

    Complaint withoutContact() {
        return new Complaint(what, evidence, null);
    }
}
