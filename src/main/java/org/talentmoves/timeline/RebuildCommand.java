package org.talentmoves.timeline;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** The command {@code rebuild-timeline}: writes the projection anew from the facts. */
@Component
class RebuildCommand implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(RebuildCommand.class);
    private static final String NAME = "rebuild-timeline";

    private final Projection projection;

    RebuildCommand(Projection projection) {
        this.projection = projection;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.getNonOptionArgs().stream().limit(1).anyMatch(NAME::equals)) {
            log.info("Rebuilt the timeline of {} facts", projection.rebuild());
        }
    }
}
