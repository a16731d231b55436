package org.talentmoves.shared;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A word that is not in the list of those allowed here. */
public final class UnknownWord extends Invalid {

    private final List<String> allowed;
    private final @Nullable String nearest;

    public UnknownWord(String word, List<String> allowed) {
        this(
                "“%s” is not one of %s.".formatted(Text.shown(word), String.join(", ", allowed)),
                allowed,
                Spelling.nearest(word, allowed));
    }

    /** Of a list that is too long to be told in a sentence; {@code reason} says what is in it. */
    UnknownWord(String reason, List<String> allowed, Optional<String> nearest) {
        super(reason + nearest.map(" Did you mean “%s”?"::formatted).orElse(""));
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
