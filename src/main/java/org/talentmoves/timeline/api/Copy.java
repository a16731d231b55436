package org.talentmoves.timeline.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** A copy of an answer that a reader may have kept. */
public final class Copy {

    private static final long UNKNOWN = -1;

    private Copy() {}

    /**
     * Whether it still is what would be sent (RFC 9110, section 13); then the answer is “not modified”, to HEAD as to GET. Tells
     * the tag and the date. The tag comes first; whoever has any copy at all may say so by an asterisk.
     */
    public static boolean isLatest(
            HttpServletRequest request, HttpServletResponse response, String tag, Optional<Instant> modified) {
        response.setHeader(HttpHeaders.ETAG, tag);
        if ("*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        long time = modified.map(Instant::toEpochMilli).orElse(UNKNOWN);
        // the date is that of all that is public, not of what is read
        HttpServletRequest reading = new WithoutHeader(request, HttpHeaders.IF_UNMODIFIED_SINCE);
        return new ServletWebRequest(reading, response).checkNotModified(tag, time);
    }
}
