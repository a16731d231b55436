package org.talentmoves.correction;

import org.talentmoves.shared.Conflict;

/** So many requests come from one address, or altogether, that no more are taken for a while. */
public final class TooManyRequests extends Conflict {

    private final boolean fromOneAddress;

    private TooManyRequests(boolean fromOneAddress, String reason) {
        super(reason + " What you wrote is still in the form.");
        this.fromOneAddress = fromOneAddress;
    }

    static TooManyRequests fromOneAddress() {
        return new TooManyRequests(true, "Too many requests came from here within an hour; try again later.");
    }

    static TooManyRequests altogether() {
        return new TooManyRequests(
                false, "So many requests came from all sides within an hour that none is taken now; try again later.");
    }

    /** Whether it is whoever asks that asked too often, and not everybody together. */
    public boolean isFromOneAddress() {
        return fromOneAddress;
    }
}
