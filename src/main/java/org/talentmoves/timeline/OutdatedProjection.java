package org.talentmoves.timeline;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.BeforeOpening;

/** Writes the projection anew when an older release of the site wrote it by another rule. */
@Component
class OutdatedProjection implements BeforeOpening {

    private static final Logger log = LoggerFactory.getLogger(OutdatedProjection.class);

    private final Projection projection;

    OutdatedProjection(Projection projection) {
        this.projection = projection;
    }

    @Override
    public void start() {
        int facts = projection.isOutdated() ? projection.rebuildOutdated() : 0;
        if (facts > 0) {
            log.info("Wrote the timeline anew by the present rule: {} facts", facts);
        }
    }
}
