package org.talentmoves.site;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Decides with its first byte whether it is compressed, when the head of the answer is known, and then lets it flow. */
final class GzipAnswer extends HttpServletResponseWrapper {

    private final HttpServletRequest request;
    private final GzipHead head;
    private boolean isDecided;
    private boolean isGivenUp;
    private long length = GzipHead.UNKNOWN;
    private @Nullable GzipStream body;
    private @Nullable PrintWriter writer;

    GzipAnswer(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
        this.head = new GzipHead(request, response);
    }

    /** Returns whether it is compressed. */
    boolean decide() {
        if (!isDecided) {
            isDecided = true;
            head.decide(length);
        }
        return head.isCompressed();
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
        } else if (!isDecided && length != GzipHead.UNKNOWN) {
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
        head.undo();
        isDecided = false;
        length = GzipHead.UNKNOWN;
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
