package org.talentmoves.timeline.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** A request as if a header had not been sent. */
public final class WithoutHeader extends HttpServletRequestWrapper {

    private static final long NONE = -1;

    private final String hidden;

    public WithoutHeader(HttpServletRequest request, String hidden) {
        super(request);
        this.hidden = hidden;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return hidden.equalsIgnoreCase(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return hidden.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public long getDateHeader(String name) {
        return hidden.equalsIgnoreCase(name) ? NONE : super.getDateHeader(name);
    }
}
