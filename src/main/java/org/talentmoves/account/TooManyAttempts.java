package org.talentmoves.account;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Passwords were tried too often for one account or from one address. */
public final class TooManyAttempts extends AuthenticationException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many attempts to sign in");
        this.wait = wait;
    }

    /** How many minutes to wait, at least one. */
    public long minutes() {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    public long seconds() {
        return Math.max(1, wait.toSeconds());
    }
}
