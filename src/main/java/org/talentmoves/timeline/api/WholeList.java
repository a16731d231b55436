package org.talentmoves.timeline.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * The state of a whole list. The tag is a strong one (RFC 9110, section 8.8.1): what is sent under it is read at one moment, in
 * which what is public was in that state.
 */
record WholeList(String tag, Optional<Instant> since) {

    private static final String ASKED = WholeList.class.getName();

    void keepFor(HttpServletRequest request) {
        request.setAttribute(ASKED, this);
    }

    /** As it was before anything was read of it. */
    static WholeList asked(HttpServletRequest request) {
        return (WholeList) Objects.requireNonNull(request.getAttribute(ASKED));
    }

    /** Whether the reader's copy still holds; then the answer tells that and no more. */
    boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
        return Copy.isLatest(request, response, tag, since);
    }

    boolean isAsBefore(WholeList before) {
        return tag.equals(before.tag);
    }

    /** Is told in the place of another, as something was changed before the list was read. */
    void replaceIn(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.LAST_MODIFIED, null);
        since.ifPresent(time -> response.setDateHeader(HttpHeaders.LAST_MODIFIED, time.toEpochMilli()));
    }

    /** Takes back what was told of the list, since another answer is given. */
    static void withdraw(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.LAST_MODIFIED, null);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
    }
}
