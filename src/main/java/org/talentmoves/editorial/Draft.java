package org.talentmoves.editorial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a proposal says, as it was typed; nothing in it need be complete or right. */
public record Draft(List<Part> parts) {

    public Draft {
        parts = List.copyOf(parts);
    }

    public Optional<Part> part(String key) {
        return parts.stream().filter(part -> part.key().equals(key)).findFirst();
    }

    /** Whether some of it was accepted and some was not decided. */
    public boolean isPartlyDecided() {
        return parts.stream().anyMatch(Part::isDecided) && !isDecided();
    }

    /** The numbers of the rows that are not decided. */
    public Set<Integer> openRows() {
        return parts.stream()
                .filter(part -> part.group() > 0 && !part.isDecided())
                .map(Part::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** With these rows declined, and why. */
    Draft declining(Set<Integer> rows, String words) {
        return new Draft(parts.stream()
                .map(part -> !part.isDecided() && rows.contains(part.group())
                        ? part.decided(new Outcome(null, words))
                        : part)
                .toList());
    }

    /** Whether some of it was accepted. */
    boolean isAccepted() {
        return parts.stream()
                .anyMatch(part -> part.outcome() != null && part.outcome().accepted() != null);
    }

    /** Whether everything was decided that is decided for itself. */
    public boolean isDecided() {
        return parts.stream().filter(part -> part.group() > 0).allMatch(Part::isDecided);
    }

    /**
     * One fact, lab, person, source or citation.
     *
     * @param key by which other parts point to it, such as {@code n1}; unique in the draft
     * @param kind {@code move}, {@code citation} and so on
     * @param group the row to which it belongs, from 1; 0 for what all rows share
     * @param subject what it changes, written as {@link Subject}; null for what is new
     * @param base the version against which it was written; 0 for what is new
     * @param fields as typed, by their name
     * @param outcome what became of it: the subject as which it was accepted, or why not; null while that is open
     */
    public record Part(
            String key,
            String kind,
            int group,
            @Nullable String subject,
            int base,
            Map<String, String> fields,
            @Nullable Outcome outcome) {

        public Part {
            fields = Map.copyOf(fields);
        }

        public String field(String name) {
            return fields.getOrDefault(name, "");
        }

        public boolean isNew() {
            return subject == null;
        }

        public boolean isDecided() {
            return outcome != null;
        }

        public Part decided(Outcome as) {
            return new Part(key, kind, group, subject, base, fields, as);
        }

        public Part with(Map<String, String> typed) {
            return new Part(key, kind, group, subject, base, typed, outcome);
        }

        /** Against another version, of itself or of what it was merged into. */
        public Part rebased(Subject now, int version, Map<String, String> typed) {
            return new Part(key, kind, group, now.toString(), version, typed, outcome);
        }
    }

    /**
     * What became of a part.
     *
     * @param accepted the subject as which it was published; null where it was declined
     * @param words why it was declined
     */
    public record Outcome(
            @Nullable String accepted, @Nullable String words) {}
}
