package org.talentmoves.timeline;

import org.talentmoves.shared.FactId;

/** The fact is public now, but no report of it had been published by the day that is asked for. */
public final class NotToldYet extends Elsewhere {

    private final FactId fact;
    private final Vantage vantage;

    NotToldYet(FactId fact, Vantage vantage) {
        super(
                "By %s no dated report that supports %s had been published; leave “reportedBy” out to see what is known now."
                        .formatted(vantage.day(), fact));
        this.fact = fact;
        this.vantage = vantage;
    }

    @Override
    public String reason(Wording wording) {
        return wording.say("refused.not.told", wording.date(vantage.reportedBy()), fact.value());
    }
}
