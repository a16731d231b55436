package org.talentmoves.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that stands in the way of a draft.
 *
 * @param part the key of the part; null where it is about the whole
 * @param field of the part; null where it is about all of it
 * @param line of a field of several, from 0; null where it is about all of the field
 * @param choices the slugs or names of which one may be meant
 * @param twins what is public and may be the same
 * @param earlier the key of the part that says the same; null where there is none
 */
public record Objection(
        @Nullable String part,
        @Nullable String field,
        @Nullable Integer line,
        String reason,
        List<String> choices,
        List<String> twins,
        @Nullable String earlier) {

    Objection(@Nullable String part, @Nullable String field, String reason, List<String> choices, List<String> twins) {
        this(part, field, null, reason, choices, twins, null);
    }

    static Objection to(ReadPart part, @Nullable String field, String reason) {
        return new Objection(part.key(), field, reason, List.of(), List.of());
    }
}
