package org.talentmoves.site;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Holds an answer back until its tag is known. What streams, and says so to Spring's own filter, goes straight through. */
final class KeptBody extends ContentCachingResponseWrapper {

    /** Where {@link ShallowEtagHeaderFilter#disableContentCaching} notes it; a test holds that it is still there. */
    private static final String STREAMS = ShallowEtagHeaderFilter.class.getName() + ".STREAMING";

    private final HttpServletRequest request;

    KeptBody(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    boolean streams() {
        return request.getAttribute(STREAMS) != null;
    }

    HttpServletResponse answer() {
        return (HttpServletResponse) getResponse();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return streams() ? answer().getOutputStream() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return streams() ? answer().getWriter() : super.getWriter();
    }

    @Override
    public void setContentLengthLong(long bytes) {
        if (streams()) {
            answer().setContentLengthLong(bytes);
        } else {
            super.setContentLengthLong(bytes);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (streams()) {
            answer().flushBuffer();
        } else {
            super.flushBuffer();
        }
    }
}
