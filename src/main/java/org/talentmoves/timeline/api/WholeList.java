package org.talentmoves.timeline.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * The state of a whole list, as it was before anything was read of it. The tag is a weak one (RFC 9110, section 8.8.1): the list
 * is read in parts, and one that was read while something changed is not the same, byte by byte, as one that was read before.
 */
record WholeList(String tag, Optional<Instant> since) {

    private static final String ASKED = WholeList.class.getName();

    void keepFor(HttpServletRequest request) {
        request.setAttribute(ASKED, this);
    }

    /** Whether the reader's copy still holds; then the answer tells that and no more. */
    static boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
        WholeList list = (WholeList) Objects.requireNonNull(request.getAttribute(ASKED));
        return Copy.isLatest(request, response, list.tag, list.since);
    }

    /** Takes back what was told of the list, since another answer is given. */
    static void withdraw(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.LAST_MODIFIED, null);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
    }
}
