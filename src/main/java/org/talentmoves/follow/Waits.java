package org.talentmoves.follow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after each attempt that failed, as Standard Webhooks proposes. */
final class Waits {

    /** After the last one, some three days after the first attempt, the webhook is disabled. */
    private static final List<Duration> STEPS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** How many attempts there are. */
    static final int ATTEMPTS = STEPS.size() + 1;

    private Waits() {}

    /** How long to wait after that many attempts; empty when it is given up. */
    static Optional<Duration> after(int attempts) {
        return attempts <= STEPS.size() ? Optional.of(STEPS.get(attempts - 1)) : Optional.empty();
    }
}
