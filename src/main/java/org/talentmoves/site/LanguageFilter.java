package org.talentmoves.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves every page under {@code /zh} in Chinese: the prefix is taken as a part of the context path, so that controllers
 * do not see it and every link on the page keeps it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguageFilter extends OncePerRequestFilter {

    private static final String PREFIX = "/zh";

    /** What speaks no language, and has one address. */
    private static final List<String> TECHNICAL = List.of("/actuator", "/swagger-ui", "/v3/", "/webjars/", "/assets/");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Language.of(request) == Language.CHINESE) {
            chain.doFilter(new Prefixed(request), response);
            return;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.equals(PREFIX)) {
            String query = request.getQueryString();
            moved(request.getContextPath() + PREFIX + "/" + (query == null ? "" : "?" + query), response);
        } else if (path.equals(PREFIX + ApiPages.BROWSER)) {
            moved(request.getContextPath() + ApiPages.BROWSER, response);
        } else if (path.startsWith(PREFIX + "/")
                && !ApiPages.isOfPrograms(path.substring(PREFIX.length()))
                && TECHNICAL.stream().noneMatch(path.substring(PREFIX.length())::startsWith)) {
            Language.CHINESE.isOf(request);
            chain.doFilter(new Prefixed(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void moved(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, address);
    }

    /** An error of a Chinese page is told in Chinese. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static final class Prefixed extends HttpServletRequestWrapper {

        Prefixed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getContextPath() {
            return super.getContextPath() + PREFIX;
        }

        @Override
        public String getRequestURI() {
            String address = super.getRequestURI();
            return address.startsWith(getContextPath() + "/") ? address : PREFIX + address;
        }

        @Override
        public String getServletPath() {
            String path = super.getServletPath();
            return path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path;
        }
    }
}
