package org.talentmoves.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.LastChange;
import org.talentmoves.editorial.Subject;

/**
 * The date of an answer, which must not say that it is older than it is (RFC 9110, section 8.8.2). What is told of one thing
 * changes with others, such as the name of a lab; so it is when anything public changed last. The sentences of a fact say
 * on which day they were read, and are of today at the earliest. Where more is asked than the thing, there is none.
 */
@Component
class LastModified {

    private final LastChange changes;
    private final Clock clock;

    LastModified(LastChange changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    Optional<Instant> of(Subject thing, HttpServletRequest request) {
        if (request.getQueryString() != null) {
            return Optional.empty();
        }
        Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        return changes.settled().map(change -> thing.kind().isFact() && today.isAfter(change) ? today : change);
    }
}
