package org.talentmoves.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.talentmoves.timeline.api.WithoutHeader;

/**
 * Gives parts of the files to take away alone, which know how. Whoever asks for a part of anything else is given the whole (RFC 9110,
 * section 14.2): Spring would cut any file or resource by itself, whatever state of it the reader has.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
class RangeFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new WithoutHeader(request, HttpHeaders.RANGE), new Undivided(response));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return TagFilter.TO_TAKE_AWAY.matcher(request.getRequestURI()).matches();
    }

    /** An answer that does not say that parts of it can be asked for. */
    private static final class Undivided extends HttpServletResponseWrapper {

        Undivided(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, @Nullable String value) {
            if (!HttpHeaders.ACCEPT_RANGES.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!HttpHeaders.ACCEPT_RANGES.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }
    }
}
