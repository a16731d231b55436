package org.talentmoves.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.WebAsyncUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Compresses texts for those who take them so. All that is behind it knows the plain form alone, with its tags; here they get
 * and lose their mark. The desk is left out: what is secret there and what somebody else made a browser send would be
 * compressed together, and the length would tell of the secret. So are the files to take away, of which parts can be asked.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class GzipFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isAsyncDispatch(request)) {
            goOn(request, response, chain);
            return;
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        GzipAnswer answer = new GzipAnswer(request, response);
        pass(answer, request, () -> chain.doFilter(new Untagged(request), answer));
    }

    /** What was begun in the first dispatch is ended in the last. */
    private void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        GzipAnswer begun = Objects.requireNonNull(WebUtils.getNativeResponse(response, GzipAnswer.class));
        boolean failed = WebAsyncUtils.getAsyncManager(request).getConcurrentResult() instanceof Throwable;
        pass(begun, request, () -> {
            chain.doFilter(request, response);
            if (failed) {
                begun.giveUp();
            }
        });
    }

    /** What breaks off is left without its end, so that no reader takes it for the whole. */
    private void pass(GzipAnswer answer, HttpServletRequest request, Rest rest) throws ServletException, IOException {
        boolean isWhole = false;
        try {
            rest.answer();
            isWhole = true;
        } finally {
            if (!isWhole) {
                answer.giveUp();
            } else if (!isAsyncStarted(request)) {
                answer.finish();
            }
        }
    }

    @FunctionalInterface
    private interface Rest {
        void answer() throws ServletException, IOException;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return TagFilter.TO_TAKE_AWAY.matcher(request.getRequestURI()).matches() || DeskSecurity.DESK.matches(request);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    /** A request whose conditions name the plain form. */
    private static final class Untagged extends HttpServletRequestWrapper {

        private static final Set<String> CONDITIONS = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

        static {
            CONDITIONS.add(HttpHeaders.IF_MATCH);
            CONDITIONS.add(HttpHeaders.IF_NONE_MATCH);
        }

        Untagged(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            String value = super.getHeader(name);
            return value != null && CONDITIONS.contains(name) ? Gzip.untagged(value) : value;
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            Enumeration<String> values = super.getHeaders(name);
            return CONDITIONS.contains(name)
                    ? Collections.enumeration(Collections.list(values).stream()
                            .map(Gzip::untagged)
                            .toList())
                    : values;
        }
    }
}
