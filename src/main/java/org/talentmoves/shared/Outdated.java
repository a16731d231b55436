package org.talentmoves.shared;

import org.jspecify.annotations.Nullable;

/** What is to be changed or entered is not as whoever asks has seen it (RFC 9110, section 13.1). */
public abstract non-sealed class Outdated extends DomainException {

    protected Outdated(String reason) {
        super(reason);
    }

    /** The header whose condition does not hold. */
    public abstract String condition();

    /** The {@code ETag} of what is there now, in its quotation marks; null where nothing is. */
    public abstract @Nullable String present();
}
