package org.talentmoves.timeline;

import org.talentmoves.shared.FactId;

/** The fact is there, but not in the version asked for: that is still to come, or is not told in this form. */
public final class VersionNotFound extends Elsewhere {

    private static final String EARLIER = "Version %d of %s is not told in this form; version %d, the latest, is.";

    private final FactId fact;
    private final int asked;
    private final int present;

    VersionNotFound(FactId fact, int asked, int present) {
        super((asked > present ? "There is no version %d of %s; version %d is the latest." : EARLIER)
                .formatted(asked, fact, present));
        this.fact = fact;
        this.asked = asked;
        this.present = present;
    }

    @Override
    public String reason(Wording wording) {
        return wording.say(
                asked > present ? "refused.no.version" : "refused.other.version",
                String.valueOf(asked),
                fact.value(),
                String.valueOf(present));
    }
}
