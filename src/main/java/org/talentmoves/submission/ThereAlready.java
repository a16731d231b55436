package org.talentmoves.submission;

import org.talentmoves.shared.Outdated;

/** It was to be entered only if nothing is there, and something is ({@code If-None-Match: *}, RFC 9110, section 13.1.2). */
public final class ThereAlready extends Outdated {

    private final String present;

    ThereAlready(Content there) {
        super("%s is there already, at version %d; to change it, send If-Match: %s."
                .formatted(there.subject(), there.version(), there.etag()));
        this.present = there.etag();
    }

    @Override
    public String condition() {
        return "If-None-Match";
    }

    @Override
    public String present() {
        return present;
    }
}
