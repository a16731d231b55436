package org.talentmoves.site;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote in a field.
 *
 * @param part the kind of the part of a proposal in which the field stands, such as {@code move}; null where it has none
 * @param label the key under which messages name the field
 */
record Written(@Nullable String part, String label, String text) {

    /** Fields that stand in no part of a proposal; other ones hold nothing that was written. */
    private static final Map<String, String> LABELS = Map.of(
            "reason", "desk.reason",
            "text", "desk.talk.say",
            "words", "desk.words",
            "what", "request.what",
            "evidence", "request.evidence",
            "contact", "request.contact",
            "shown", "request.shown",
            "name", "account.name",
            "email", "account.email");

    /** Fields of parts in which something is chosen, or that the form fills in itself. */
    private static final Set<String> CHOSEN =
            Set.of("kind", "status", "component", "scope", "stance", "basis", "about", "another", "offer");

    /** Nothing where the field holds what was chosen, or what belongs to the form. */
    static Optional<Written> of(String name, String text, Map<String, String> parts) {
        int dot = name.indexOf('.');
        String field = name.substring(dot + 1);
        if (dot < 0) {
            return Optional.ofNullable(LABELS.get(name)).map(label -> new Written(null, label, text));
        }
        return Optional.ofNullable(parts.get(name.substring(0, dot)))
                .filter(kind -> !CHOSEN.contains(field))
                .map(kind -> new Written("desk.part." + kind, "desk.field." + field, text));
    }
}
