package org.talentmoves.timeline;

/** The source is listed now, but nobody knows that it had been published by the day that is asked for. */
public final class NotPublishedYet extends Elsewhere {

    private final String source;
    private final Vantage vantage;

    NotPublishedYet(String source, Vantage vantage) {
        super("By %s the source “%s” had not been published, as far as is known; leave “reportedBy” out to see it."
                .formatted(vantage.day(), source));
        this.source = source;
        this.vantage = vantage;
    }

    @Override
    public String reason(Wording wording) {
        return wording.say("refused.not.published", wording.date(vantage.reportedBy()), source);
    }
}
