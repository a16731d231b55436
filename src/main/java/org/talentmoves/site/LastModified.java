package org.talentmoves.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.LastChange;
import org.talentmoves.editorial.Subject;
import org.talentmoves.timeline.api.Address;

/**
 * The date of an answer of the API, which must not say that it is older than it is (RFC 9110, section 8.8.2). What is told of one
 * thing changes with others, such as the name of a lab; so it is when anything public changed last. Sentences say on which
 * day they were read, and lists count up to it: both are of today at the earliest. Where more is asked than a single thing,
 * there is none.
 */
@Component
class LastModified {

    /** What is not public, and what is of this program. */
    private static final Pattern OTHERS = Pattern.compile("/api/v1/(?:proposals(?:/.*)?|openapi\\.json|.+/content)");

    private final LastChange changes;

    LastModified(LastChange changes) {
        this.changes = changes;
    }

    Optional<Instant> of(Subject thing, HttpServletRequest request) {
        if (request.getQueryString() != null) {
            return Optional.empty();
        }
        return thing.kind().isFact() ? changes.settledToday() : changes.settled();
    }

    /** Of a list, whatever is asked of it; of nothing else. */
    Optional<Instant> ofList(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith(Address.API + "/") && !OTHERS.matcher(path).matches()
                ? changes.settledToday()
                : Optional.empty();
    }
}
