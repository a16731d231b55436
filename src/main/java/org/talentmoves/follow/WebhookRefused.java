package org.talentmoves.follow;

import org.talentmoves.shared.Invalid;

/** A webhook cannot be as it is asked for. */
public final class WebhookRefused extends Invalid {

    private final Fault fault;

    WebhookRefused(Fault fault) {
        super(fault.reason);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** What is wrong. */
    public enum Fault {
        ADDRESS("The address is no https address without user and fragment."),
        NOT_PUBLIC("The host of the address is not known, or not on the public network."),
        FILTER("The filter is no query of a page of the timeline, or longer than 2,000 characters."),
        TOO_MANY("There are 20 webhooks already; remove one first.");

        private final String reason;

        Fault(String reason) {
            this.reason = reason;
        }
    }
}
