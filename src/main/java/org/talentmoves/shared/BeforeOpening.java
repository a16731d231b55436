package org.talentmoves.shared;

import org.springframework.context.SmartLifecycle;

/** What is done at each start before the first reader is let in: {@link #start()} runs before the site has a port. */
public interface BeforeOpening extends SmartLifecycle {

    /** Nothing goes on after the start. */
    @Override
    default void stop() {}

    @Override
    default boolean isRunning() {
        return false;
    }

    /** Long before the web server, which is among the last to start. */
    @Override
    default int getPhase() {
        return 0;
    }
}
