package org.talentmoves.correction;

import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Text;

/**
 * What everybody reads of a request.
 *
 * @param shown what was asked, in the editor's words; null where the answer says it
 * @param words the answer
 */
public record Answer(@Nullable String shown, String words) {

    public Answer {
        shown = Text.lineOrNothing("What is shown of it", shown, 1000);
        words = Text.line("The answer", words, 1000);
    }
}
