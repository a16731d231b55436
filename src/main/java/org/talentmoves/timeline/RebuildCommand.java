package org.talentmoves.timeline;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes the projection anew from the facts: at the command {@code rebuild-timeline}, and when its rule has changed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RebuildCommand implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(RebuildCommand.class);
    private static final String NAME = "rebuild-timeline";

    private final Projection projection;

    RebuildCommand(Projection projection) {
        this.projection = projection;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.getNonOptionArgs().contains(NAME) || projection.isOutdated()) {
            log.info("Rebuilt the timeline of {} facts", projection.rebuild());
        }
    }
}
