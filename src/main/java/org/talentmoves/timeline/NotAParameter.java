package org.talentmoves.timeline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Invalid;

/** The value of a parameter cannot be read. */
public final class NotAParameter extends Invalid {

    private final @Nullable String nearest;

    public NotAParameter(String reason) {
        super(reason);
        this.nearest = null;
    }

    /** Of what is probably meant otherwise. */
    NotAParameter(String reason, Optional<String> nearest) {
        super(reason + nearest.map(" Did you mean “%s”?"::formatted).orElse(""));
        this.nearest = nearest.orElse(null);
    }

    /** What was probably meant; null where nothing is near. */
    @Nullable
    String nearest() {
        return nearest;
    }
}
