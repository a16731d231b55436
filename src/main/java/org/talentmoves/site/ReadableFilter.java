package org.talentmoves.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses parameters that are no UTF-8 in percent encoding, and forms that are too large or have too many fields, before
 * anybody reads one and takes it for a failure of ours.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ReadableFilter extends OncePerRequestFilter {

    /** An attribute of a request whose form has more fields than are read. */
    static final String TOO_MANY_FIELDS = ReadableFilter.class.getName() + ".tooManyFields";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (hasParameters(request)) {
                request.getParameterMap();
            }
        } catch (InvalidParameterException unreadable) {
            refuse(unreadable, request, response, chain);
            return;
        }
        chain.doFilter(request, response);
    }

    /** The server makes the page for an error with GET, whatever the method was. */
    private static boolean hasParameters(HttpServletRequest request) {
        return request.getQueryString() != null
                || request.getMethod().equals("POST")
                || request.getDispatcherType() == DispatcherType.ERROR;
    }

    /** The page that tells of it is made without the parameters. */
    private static void refuse(
            InvalidParameterException unreadable,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new WithoutParameters(request), response);
            return;
        }
        SiteSecurity.PROTECTION.forEach(response::setHeader);
        if (isOfTooManyFields(unreadable)) {
            request.setAttribute(TOO_MANY_FIELDS, true);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            response.sendError(unreadable.getErrorCode());
        }
    }

    /** The server says so in words only; these name the setting in every language. */
    private static boolean isOfTooManyFields(InvalidParameterException unreadable) {
        return String.valueOf(unreadable.getMessage()).contains("maxParameterCount");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static final class WithoutParameters extends HttpServletRequestWrapper {

        WithoutParameters(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
