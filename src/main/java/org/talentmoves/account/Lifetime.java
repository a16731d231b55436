package org.talentmoves.account;

import java.time.Duration;

/** How long a token holds: what is forgotten somewhere ends by itself, after a year at the latest. */
public enum Lifetime {
    WEEK(7),
    MONTH(30),
    QUARTER(90),
    HALF_YEAR(182),
    YEAR(365);

    private final int days;

    Lifetime(int days) {
        this.days = days;
    }

    Duration length() {
        return Duration.ofDays(days);
    }
}
