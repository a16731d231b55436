package org.talentmoves.site;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes from the {@code Accept} of a request what has no meaning: what is no media type at all, and every parameter, since no
 * form here has any that could be chosen (every answer is in UTF-8; of JSON RFC 8259 knows no other), so that none comes back as
 * a type of ours. What is left is asked for; nothing left asks for anything. Where it chooses, every answer says so, refusals too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class AcceptFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ForPrograms.choose(request)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
        chain.doFilter(request.getHeader(HttpHeaders.ACCEPT) == null ? request : new Plain(request), response);
    }

    private static final class Plain extends HttpServletRequestWrapper {

        Plain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? accepted() : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return HttpHeaders.ACCEPT.equalsIgnoreCase(name)
                    ? Collections.enumeration(List.of(accepted()))
                    : super.getHeaders(name);
        }

        private String accepted() {
            String types = Collections.list(super.getHeaders(HttpHeaders.ACCEPT)).stream()
                    .flatMap(header -> MimeTypeUtils.tokenize(header).stream())
                    .flatMap(part -> read(part).stream())
                    .map(MediaType::toString)
                    .collect(joining(", "));
            return types.isEmpty() ? MediaType.ALL_VALUE : types;
        }

        private static List<MediaType> read(String part) {
            try {
                MediaType type = MediaType.parseMediaType(part.trim());
                return List.of(new MediaType(type.getType(), type.getSubtype()).copyQualityValue(type));
            } catch (InvalidMediaTypeException unreadable) {
                return List.of();
            }
        }
    }
}
