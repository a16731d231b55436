package org.talentmoves.shared;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A word that is not in the list of those allowed here. */
public final class UnknownWord extends Invalid {

    private final List<String> allowed;
    private final @Nullable String nearest;

    public UnknownWord(String word, List<String> allowed) {
        this(word, allowed, Spelling.nearest(word, allowed));
    }

    private UnknownWord(String word, List<String> allowed, Optional<String> nearest) {
        super("“%s” is not one of %s.%s"
                .formatted(
                        Text.shown(word),
                        String.join(", ", allowed),
                        nearest.map(" Did you mean “%s”?"::formatted).orElse("")));
        this.allowed = List.copyOf(allowed);
        this.nearest = nearest.orElse(null);
    }

    public List<String> allowed() {
        return allowed;
    }

    /** What was probably meant; null where nothing is near. */
    public @Nullable String nearest() {
        return nearest;
    }
}
