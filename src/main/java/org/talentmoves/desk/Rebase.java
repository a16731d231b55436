package org.talentmoves.desk;

import java.util.List;
import java.util.Map;
import org.talentmoves.editorial.Subject;

/**
 * A change that was written against a version that was replaced since: each field in three texts.
 *
 * @param heir what it was merged into since; else itself
 * @param base the version against which it was written
 * @param now the version that holds, of the heir
 * @param choices empty where it is decided of the whole, or nothing differs
 */
public record Rebase(Subject subject, Subject heir, String key, int base, int now, List<Choice> choices) {

    /** Whether it was merged into another. */
    public boolean isGone() {
        return !heir.equals(subject);
    }

    /** Against what one chooses; once more is changed, another. */
    public String against() {
        return key + " " + heir + " " + now;
    }

    /**
     * A field, or a citation, as it was, as it is now, and as it is proposed; by field what is typed in each, nothing where
     * that is not there.
     *
     * @param name of the field, or {@code citation} with its source and stance
     * @param isOthers whether somebody else touched it
     * @param isOwn whether the proposal touched it
     */
    public record Choice(
            String name,
            PartKind kind,
            boolean isOthers,
            boolean isOwn,
            Map<String, String> was,
            Map<String, String> is,
            Map<String, String> proposed) {

        /** What kind of thing differs: the name of a field, or of the source that is cited. */
        public String label() {
            return isCitation()
                    ? Reference.name(
                            (proposed.isEmpty() ? is.isEmpty() ? was : is : proposed).getOrDefault("source", ""))
                    : name;
        }

        public boolean isCitation() {
            return kind == PartKind.CITATION;
        }

        /** Whether the proposal is preselected: where nobody else touched it. */
        public boolean isMine() {
            return !isOthers;
        }

        /** Whether what is public now is preselected: where the proposal did not touch it. */
        public boolean isNow() {
            return !isOwn;
        }

        /** Whether both changed it, and otherwise. */
        public boolean isContested() {
            return isOthers && isOwn;
        }
    }
}
