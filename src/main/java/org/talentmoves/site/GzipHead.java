package org.talentmoves.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** What the head of an answer says of its compression. */
final class GzipHead {

    /** Of the length of a body. */
    static final long UNKNOWN = -1;

    private final HttpServletRequest request;
    private final HttpServletResponse plain;
    private final boolean isAccepted;
    private boolean isCompressed;

    GzipHead(HttpServletRequest request, HttpServletResponse plain) {
        this.request = request;
        this.plain = plain;
        this.isAccepted = Gzip.isAcceptedBy(request);
    }

    boolean isCompressed() {
        return isCompressed;
    }

    /** To be asked when all of the head but this is known. */
    void decide(long length) {
        if (plain.getStatus() == HttpServletResponse.SC_NOT_MODIFIED) {
            tagAsAsked();
        } else if (isAccepted && isWorthIt(length)) {
            isCompressed = true;
            plain.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            plain.setHeader(HttpHeaders.ACCEPT_RANGES, null);
            tag(true);
        } else if (length != UNKNOWN) {
            plain.setContentLengthLong(length);
        }
    }

    /** Another body will be sent. */
    void undo() {
        if (isCompressed) {
            isCompressed = false;
            plain.setHeader(HttpHeaders.CONTENT_ENCODING, null);
            tag(false);
        }
    }

    private boolean isWorthIt(long length) {
        return plain.getStatus() != HttpServletResponse.SC_NO_CONTENT
                && plain.getStatus() != HttpServletResponse.SC_PARTIAL_CONTENT
                && (length == UNKNOWN || length >= Gzip.LEAST)
                && plain.getHeader(HttpHeaders.CONTENT_ENCODING) == null
                && Gzip.isFor(Optional.ofNullable(plain.getContentType()).orElse(""));
    }

    /** “Not modified” names the form that the reader has, in which it is kept there. */
    private void tagAsAsked() {
        String tag = Optional.ofNullable(plain.getHeader(HttpHeaders.ETAG)).orElse("");
        String asked = String.join(",", Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)));
        boolean hasPlain = asked.contains(tag);
        boolean hasGzip = asked.contains(Gzip.tagged(tag));
        tag(hasGzip && (isAccepted || !hasPlain));
    }

    private void tag(boolean gzip) {
        String tag = plain.getHeader(HttpHeaders.ETAG);
        if (tag != null) {
            plain.setHeader(HttpHeaders.ETAG, gzip ? Gzip.tagged(tag) : Gzip.untagged(tag));
        }
    }
}
