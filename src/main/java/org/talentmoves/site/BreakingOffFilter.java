package org.talentmoves.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.talentmoves.timeline.api.Walk;

/**
 * Lets a reader see that an answer broke off after a part of it was sent: the connection is closed without the last chunk
 * (RFC 9112, section 8), so that what arrived is not taken for the whole. It stands within {@link GzipFilter}, which then sends no end either.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 16)
class BreakingOffFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (request.getAttribute(Walk.BROKE_OFF) instanceof Exception cause) {
            throw new IOException("The answer broke off", cause);
        }
    }
}
