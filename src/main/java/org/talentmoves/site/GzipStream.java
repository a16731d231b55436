package org.talentmoves.site;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The body of an answer: as it comes or compressed. What is flushed has reached the reader, and can be read by them. */
final class GzipStream extends ServletOutputStream {

    private static final int BUFFER = 8_192;

    private final GzipAnswer answer;
    private final HttpServletResponse plain;
    private @Nullable OutputStream target;

    GzipStream(GzipAnswer answer, HttpServletResponse plain) {
        this.answer = answer;
        this.plain = plain;
    }

    boolean isBegun() {
        return target != null;
    }

    private OutputStream target() throws IOException {
        if (target == null) {
            boolean isCompressed = answer.decide();
            OutputStream whole = plain.getOutputStream();
            target = isCompressed ? new GZIPOutputStream(whole, BUFFER, true) : whole;
        }
        return target;
    }

    void finish() throws IOException {
        if (target instanceof GZIPOutputStream zip) {
            zip.finish();
        }
    }

    @Override
    public void write(int one) throws IOException {
        target().write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (count > 0) {
            target().write(bytes, from, count);
        }
    }

    @Override
    public void flush() throws IOException {
        if (target != null) {
            target.flush();
        }
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("Here is written and waited for.");
    }
}
