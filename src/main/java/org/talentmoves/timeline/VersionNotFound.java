package org.talentmoves.timeline;

import org.talentmoves.shared.FactId;

/** The fact is there, but another version of it than the one asked for. */
public final class VersionNotFound extends Elsewhere {

    private final FactId fact;
    private final int asked;
    private final int present;

    VersionNotFound(FactId fact, int asked, int present) {
        super("Version %d of %s is not here; version %d is.".formatted(asked, fact, present));
        this.fact = fact;
        this.asked = asked;
        this.present = present;
    }

    @Override
    public String reason(Wording wording) {
        return wording.say("refused.other.version", String.valueOf(asked), fact.value(), String.valueOf(present));
    }
}
