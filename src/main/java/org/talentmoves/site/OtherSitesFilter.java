package org.talentmoves.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the scripts of every other site read what is there for programs (CORS, as the Fetch standard has it), since all of it
 * is public: without cookies, and never to write. It comes first, so that refusals can be read as well.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OtherSitesFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What scripts are shown of an answer beyond the headers that the standard lists. */
    private static final String SHOWN = "Link, ETag, Last-Modified, RateLimit, RateLimit-Policy, Retry-After, Location,"
            + " Content-Range, Accept-Ranges, Content-Disposition";

    private static final String SENT = "Authorization, If-None-Match, If-Modified-Since, If-Range, Range";

    /** In seconds, how long a browser keeps what it was told beforehand. */
    private static final String KEPT = "86400";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String announced = announced(request);
        if (announced != null) {
            answerBeforehand(announced, response);
            return;
        }
        if (READING.contains(request.getMethod()) || request.getMethod().equals("OPTIONS")) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, SHOWN);
        }
        chain.doFilter(request, response);
    }

    /** The method for which a browser asks beforehand whether it may; null when it does not. */
    private static @Nullable String announced(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS") && request.getHeader(HttpHeaders.ORIGIN) != null
                ? request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)
                : null;
    }

    /** To write is refused by leaving out what would allow it. */
    private static void answerBeforehand(String method, HttpServletResponse response) {
        SiteSecurity.PROTECTION.forEach(response::setHeader);
        response.setStatus(HttpStatus.NO_CONTENT.value());
        if (READING.contains(method)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, SENT);
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, KEPT);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ForPrograms.asks(request);
    }
}
