package org.talentmoves.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Text;

/**
 * An editor's decision on how sure a fact is, in place of what its citations make of it. It needs a reason, and readers are
 * shown both.
 *
 * @param standing null where the decision lifts an earlier one, so that the citations decide again
 * @param decidedOn the day from which it holds; of several the last one does
 */
public record StandingOverride(@Nullable Standing standing, String reason, String editor, LocalDate decidedOn) {

    public StandingOverride {
        if (standing == Standing.UNSUPPORTED) {
            throw new SourceContradictsItself("What nobody supports is not public; retract the fact instead.");
        }
        reason = Text.line("The reason", reason, 500);
        editor = Text.line("The editor", editor, 100);
    }
}
