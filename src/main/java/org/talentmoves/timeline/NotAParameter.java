package org.talentmoves.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Invalid;

/** The value of a parameter cannot be read. */
public final class NotAParameter extends Invalid {

    private final List<String> allowed;
    private final @Nullable String nearest;

    public NotAParameter(String reason) {
        super(reason);
        allowed = List.of();
        nearest = null;
    }

    /** Of what may be meant otherwise. */
    NotAParameter(String reason, Alike alike) {
        super(reason + alike.hint());
        allowed = alike.words();
        nearest = alike.nearest().orElse(null);
    }

    /** What would be right and is like what was given. */
    List<String> allowed() {
        return allowed;
    }

    /** What was probably meant; null where nothing is near. */
    @Nullable
    String nearest() {
        return nearest;
    }
}
