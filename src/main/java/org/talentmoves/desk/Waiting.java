package org.talentmoves.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.ProposalState;

/**
 * A proposal in a list.
 *
 * @param title what it is about, in the language of who reads the list
 * @param remarks how many there are
 * @param asked whether somebody said something of it since its author looked
 * @param opened whether who reads the list has looked at it as it now is
 */
public record Waiting(
        long number,
        int version,
        String form,
        Act act,
        ProposalState state,
        String title,
        String author,
        Instant savedAt,
        @Nullable Instant submittedAt,
        int remarks,
        boolean asked,
        boolean opened,
        boolean own) {

    Waiting called(String other) {
        return new Waiting(
                number, version, form, act, state, other, author, savedAt, submittedAt, remarks, asked, opened, own);
    }
}
