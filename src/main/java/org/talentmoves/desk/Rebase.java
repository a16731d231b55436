package org.talentmoves.desk;

import java.util.List;
import org.talentmoves.editorial.Subject;

/**
 * A change that was written against a version that was replaced since: each field in three texts.
 *
 * @param base the version against which it was written
 * @param now the version that holds
 */
public record Rebase(Subject subject, String key, int base, int now, List<Choice> choices) {

    /**
     * A field, or a citation, as it was, as it is now, and as it is proposed.
     *
     * @param name of the field, or {@code citation} with the number of the choice
     * @param label the name of the field, or what is cited
     */
    public record Choice(String name, String label, boolean citation, String was, String is, String proposed) {

        /** Whether the proposal is preselected: where nobody else touched it. */
        public boolean isMine() {
            return was.equals(is);
        }

        /** Whether what is public now is preselected: where the proposal did not touch it. */
        public boolean isNow() {
            return was.equals(proposed);
        }

        /** Whether both changed it, and otherwise. */
        public boolean isContested() {
            return !was.equals(is) && !was.equals(proposed) && !is.equals(proposed);
        }
    }
}
