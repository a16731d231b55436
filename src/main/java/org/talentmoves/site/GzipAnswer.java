package org.talentmoves.site;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Decides with its first byte whether it is compressed, when the head of the answer is known, and then lets it flow. */
final class GzipAnswer extends HttpServletResponseWrapper {

    private static final long UNKNOWN = -1;

    private final HttpServletRequest request;
    private final boolean isAccepted;
    private boolean isDecided;
    private boolean isCompressed;
    private boolean isGivenUp;
    private long length = UNKNOWN;
    private @Nullable GzipStream body;
    private @Nullable PrintWriter writer;

    GzipAnswer(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
        this.isAccepted = Gzip.isAcceptedBy(request);
    }

    /** Returns whether it is compressed. */
    boolean decide() {
        if (!isDecided) {
            isDecided = true;
            if (getStatus() == SC_NOT_MODIFIED) {
                tagAsAsked();
            } else if (isAccepted && isWorthIt()) {
                isCompressed = true;
                super.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
                super.setHeader(HttpHeaders.ACCEPT_RANGES, null);
                tag(true);
            } else if (length != UNKNOWN) {
                super.setContentLengthLong(length);
            }
        }
        return isCompressed;
    }

    private boolean isWorthIt() {
        return getStatus() != SC_NO_CONTENT
                && getStatus() != SC_PARTIAL_CONTENT
                && (length == UNKNOWN || length >= Gzip.LEAST)
                && getHeader(HttpHeaders.CONTENT_ENCODING) == null
                && Gzip.isFor(Optional.ofNullable(getContentType()).orElse(""));
    }

    /** “Not modified” names the form that the reader has, in which it is kept there. */
    private void tagAsAsked() {
        String tag = Optional.ofNullable(getHeader(HttpHeaders.ETAG)).orElse("");
        String asked = String.join(",", Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)));
        boolean hasPlain = asked.contains(tag);
        boolean hasGzip = asked.contains(Gzip.tagged(tag));
        tag(hasGzip && (isAccepted || !hasPlain));
    }

    private void tag(boolean gzip) {
        String tag = getHeader(HttpHeaders.ETAG);
        if (tag != null) {
            super.setHeader(HttpHeaders.ETAG, gzip ? Gzip.tagged(tag) : Gzip.untagged(tag));
        }
    }

    /** Ends what was compressed; of a head without a body, tells what the whole would be like. */
    void finish() throws IOException {
        if (isGivenUp) {
            return;
        }
        if (writer != null) {
            writer.flush();
        }
        if (body != null && body.isBegun()) {
            body.finish();
        } else if (request.getMethod().equals("HEAD") || getStatus() == SC_NOT_MODIFIED) {
            decide();
        } else if (!isDecided && length != UNKNOWN) {
            super.setContentLengthLong(length);
        }
    }

    /** Leaves what was begun without its end; what nobody has seen yet begins anew. */
    void giveUp() {
        isGivenUp = true;
        if (!isCommitted()) {
            forget();
        }
    }

    private void forget() {
        if (isCompressed) {
            super.setHeader(HttpHeaders.CONTENT_ENCODING, null);
            tag(false);
        }
        isDecided = false;
        isCompressed = false;
        length = UNKNOWN;
        body = null;
        writer = null;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        GzipStream stream = body == null ? new GzipStream(this, (HttpServletResponse) getResponse()) : body;
        body = stream;
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            super.setCharacterEncoding(getCharacterEncoding());
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (body != null && body.isBegun()) {
            body.flush();
        }
        decide();
        super.flushBuffer();
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    @Override
    public void sendError(int status) throws IOException {
        forget();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        forget();
        super.sendError(status, message);
    }

    @Override
    public void setContentLength(int bytes) {
        setContentLengthLong(bytes);
    }

    @Override
    public void setContentLengthLong(long bytes) {
        length = bytes;
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (value != null && HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
            length = Long.parseLong(value);
        } else {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
            length = Long.parseLong(value);
        } else {
            super.addHeader(name, value);
        }
    }
}
